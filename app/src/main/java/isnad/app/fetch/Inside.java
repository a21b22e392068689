package isnad.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Which machines are inside, where no page of the open web can lie: this one, its network, and
/// what is set aside. Follows the registries of special addresses (RFC 6890) and knows the ways in
/// which IPv6 spells an address of IPv4.
final class Inside {
  private static final int V4 = 4;
  private static final int NAT64 = 12;
  private static final int SIX_TO_FOUR = 2;

  /// A block of addresses.
  ///
  /// @param prefix its first bytes
  /// @param bits how many bits of them count
  private record Block(byte[] prefix, int bits, String what) {
    boolean has(byte[] address) {
      if (address.length != prefix.length) {
        return false;
      }
      for (var bit = 0; bit < bits; bit++) {
        var mask = 0x80 >> bit % 8;
        if ((address[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> BLOCKS =
      List.of(
          block("127.0.0.0", 8, "this machine (loopback)"),
          block("0.0.0.0", 8, "this machine"),
          block("10.0.0.0", 8, "a private network"),
          block("172.16.0.0", 12, "a private network"),
          block("192.168.0.0", 16, "a private network"),
          block("169.254.0.0", 16, "the local link, where clouds keep their secrets"),
          block("100.64.0.0", 10, "a provider's inner network"),
          block("168.63.129.16", 32, "a cloud's inner machine"),
          block("192.0.0.0", 24, "a block set aside for protocols"),
          block("192.0.2.0", 24, "a block set aside for examples"),
          block("192.88.99.0", 24, "a relay"),
          block("198.18.0.0", 15, "a block set aside for tests"),
          block("198.51.100.0", 24, "a block set aside for examples"),
          block("203.0.113.0", 24, "a block set aside for examples"),
          block("224.0.0.0", 4, "many machines at once (multicast)"),
          block("240.0.0.0", 4, "a block that nobody has"),
          block("::1", 128, "this machine (loopback)"),
          block("::", 128, "this machine"),
          block("fc00::", 7, "a private network (unique local)"),
          block("fe80::", 10, "the local link"),
          block("fec0::", 10, "a private network"),
          block("ff00::", 8, "many machines at once (multicast)"),
          block("2001::", 23, "a block set aside for protocols"),
          block("2001:db8::", 32, "a block set aside for examples"),
          block("3fff::", 20, "a block set aside for examples"));

  private static final Block GLOBAL = block("2000::", 3, "");
  private static final Block TRANSLATED = block("64:ff9b::", 96, "");
  private static final Block TUNNELLED = block("2002::", 16, "");

  private Inside() {}

  /// What an address is of; absent where it is a machine of the open net.
  static @Nullable String what(InetAddress address) {
    var bytes = address.getAddress();
    for (var block : BLOCKS) {
      if (block.has(bytes)) {
        return block.what();
      }
    }
    if (bytes.length == V4) {
      return null;
    }
    if (TRANSLATED.has(bytes)) {
      return what(fourth(bytes, NAT64));
    }
    if (TUNNELLED.has(bytes)) {
      return what(fourth(bytes, SIX_TO_FOUR));
    }
    return GLOBAL.has(bytes) ? null : "a block that is not of the open net";
  }

  private static InetAddress fourth(byte[] bytes, int at) {
    return address(Arrays.copyOfRange(bytes, at, at + V4));
  }

  private static InetAddress address(byte[] bytes) {
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException("four bytes are an address", e);
    }
  }

  /// A literal asks no resolver.
  private static Block block(String first, int bits, String what) {
    return new Block(InetAddress.ofLiteral(first).getAddress(), bits, what);
  }
}
