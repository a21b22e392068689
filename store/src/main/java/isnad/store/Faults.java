package isnad.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What a database's fault means to who keeps the case, and what would help.
final class Faults {
  private static final String DAMAGED =
      "isnad check says how far, the last isnad backup has the rest";

  private Faults() {}

  static IOException of(SQLException fault, CaseAddress address) {
    var message =
        switch (address) {
          case CaseAddress.InFile file ->
              fault instanceof SQLiteException sqlite
                  ? sqlite(sqlite)
                  : String.valueOf(fault.getMessage());
          case CaseAddress.InDatabase at -> postgresql(fault, address);
        };
    return new IOException(address.shown() + ": " + message, fault);
  }

  /// A row says what no row of ours says.
  static IOException damaged(RuntimeException fault, CaseAddress address) {
    return new IOException(
        "%s: a row of it is damaged (%s); %s"
            .formatted(address.shown(), fault.getMessage(), DAMAGED),
        fault);
  }

  private static String sqlite(SQLiteException fault) {
    var code = SQLiteErrorCode.getErrorCode(fault.getResultCode().code & 0xFF);
    return switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          "another process is writing to this case; wait until it is done and say the same again";
      case SQLITE_FULL ->
          "the disk is full; what was said to be kept is kept. Make room and say the same again:"
              + " it goes on where it stopped";
      case SQLITE_READONLY, SQLITE_PERM ->
          "it may not be written; give yourself the right to write the file and its folder, or work"
              + " on a copy";
      case SQLITE_CANTOPEN ->
          "it cannot be opened; its folder must be there, and the right to read it";
      case SQLITE_NOTADB ->
          "it is no case of Isnad, or its beginning is damaged; isnad new makes one, the last isnad"
              + " backup has what was in it";
      case SQLITE_ERROR ->
          "its tables are not as this program made them (%s); %s"
              .formatted(fault.getMessage(), DAMAGED);
      case SQLITE_CORRUPT -> "the file is damaged; " + DAMAGED;
      case SQLITE_IOERR ->
          "the disk failed while it was read or written; what was said to be kept is kept. Look at"
              + " the disk and say the same again";
      default -> "the database says: " + fault.getMessage();
    };
  }

  private static String postgresql(SQLException fault, CaseAddress address) {
    var state = Objects.requireNonNullElse(fault.getSQLState(), "");
    return switch (state) {
      case "55P03" ->
          "somebody else is writing to this case; wait until it is done and say the same again";
      case "53100" ->
          "the disk of the database is full; what was said to be kept is kept. Make room and say the"
              + " same again: it goes on where it stopped";
      case "57P01", "57P02", "57P03", "08003" ->
          "the database went away; what was said to be kept is kept. Say the same again when it is"
              + " back";
      case "40001", "40P01" -> "somebody else was quicker; say the same again";
      case "28P01", "28000" ->
          "the database does not let this user in; look at the user in the address and at PGPASSWORD";
      case "42501", "25006" -> "this user may not do that here; ask who runs the database";
      case "3D000" -> "there is no such database; create it first";
      case "08001", "08006", "08004" ->
          "the database does not answer; look at the host in the address and at the network ("
              + fault.getMessage()
              + ")";
      default -> "the database says: " + fault.getMessage();
    };
  }
}
