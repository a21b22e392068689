package isnad.store;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/// A password as it is kept: PBKDF2 with HMAC-SHA-256 of 600,000 rounds (OWASP, Password Storage
/// Cheat Sheet) and a salt of its own (RFC 8018).
final class PasswordHash {
  static final int SHORTEST = 12;
  private static final int LONGEST = 1024;
  private static final int ROUNDS = 600_000;
  private static final int SALT = 16;
  private static final int BITS = 256;
  private static final String NAME = "pbkdf2-sha256";
  private static final Pattern KEPT = Pattern.compile(NAME + "\\$([0-9]{1,8})\\$([^$]+)\\$([^$]+)");

  private static final SecureRandom RANDOM = new SecureRandom();

  /// One that no password fits; trying it takes as long as any.
  static final String NONE = kept(new byte[SALT], new byte[BITS / 8]);

  private PasswordHash() {}

  /// Whether it is long enough to be one, and no book.
  static boolean strong(String password) {
    return password.codePointCount(0, password.length()) >= SHORTEST
        && password.length() <= LONGEST;
  }

  static String of(String password) {
    var salt = new byte[SALT];
    RANDOM.nextBytes(salt);
    return kept(salt, derived(password, salt, ROUNDS));
  }

  static boolean fits(String password, String kept) {
    var parts = KEPT.matcher(kept);
    if (!parts.matches() || password.length() > LONGEST) {
      return false;
    }
    var salt = Base64.getDecoder().decode(parts.group(2));
    var expected = Base64.getDecoder().decode(parts.group(3));
    return MessageDigest.isEqual(
        expected, derived(password, salt, Integer.parseInt(parts.group(1))));
  }

  private static String kept(byte[] salt, byte[] derived) {
    var base64 = Base64.getEncoder();
    return String.join(
        "$", NAME, "" + ROUNDS, base64.encodeToString(salt), base64.encodeToString(derived));
  }

  /// Letters that look alike and are composed otherwise make one password (RFC 8265).
  private static byte[] derived(String password, byte[] salt, int rounds) {
    var letters = Normalizer.normalize(password, Normalizer.Form.NFC).toCharArray();
    var key = new PBEKeySpec(letters, salt, rounds, BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(key).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has it", e);
    } finally {
      key.clearPassword();
    }
  }
}
