import { expect, test } from "vitest";
import { parseAllow, targetOf } from "./allowed-address";
import { MALFORMED, OTHER_PORT, PRIVATE, WITH_PASSWORD } from "./not-fetched";
import { reasonOf } from "./reason-of";
import { addressesOf } from "./resolve";

const NONE = parseAllow("");

/** Why an address is refused before connecting, or the IP addresses that it leads to. */
async function verdict(address: string, allowed = NONE): Promise<string> {
  try {
    // No name in this table has a public address, so none needs to be resolved.
    const found = await addressesOf(targetOf(address, allowed), allowed, async () => []);
    return found.map((each) => each.address).join();
  } catch (error) {
    return reasonOf(error);
  }
}

test.each([
  // Public, in the forms that the URL parser knows.
  ["http://93.184.216.34/", "93.184.216.34"],
  ["https://8.8.8.8:443/a", "8.8.8.8"],
  ["http://134744072/", "8.8.8.8"],
  ["http://0x08.010.8.0x8/", "8.8.8.8"],
  ["http://8.8.2056/", "8.8.8.8"],
  ["https://1.1.1.1./", "1.1.1.1"],
  ["http://172.15.255.255/", "172.15.255.255"],
  ["http://172.32.0.1/", "172.32.0.1"],
  ["http://100.63.255.255/", "100.63.255.255"],
  ["http://100.128.0.0/", "100.128.0.0"],
  ["http://192.0.1.1/", "192.0.1.1"],
  ["http://198.17.255.255/", "198.17.255.255"],
  ["http://198.20.0.0/", "198.20.0.0"],
  ["http://223.255.255.255/", "223.255.255.255"],
  ["http://[2606:4700:4700::1111]/", "2606:4700:4700::1111"],
  ["https://[2a00:1450:4001:81b::200e]/", "2a00:1450:4001:81b::200e"],
  ["http://[2001:4860:4860::8888]/", "2001:4860:4860::8888"],
  ["http://[2001:200::1]/", "2001:200::1"],
])("%s is public", async (address, leadsTo) => {
  expect(await verdict(address)).toBe(leadsTo);
});

test.each([
  // Loopback and this network, in every spelling.
  ...["127.0.0.1", "127.1", "127.255.255.254", "2130706433", "0x7f000001", "0177.0.0.1"],
  ...[
    "0x7f.1",
    "017700000001",
    "127.0.0.1.",
    "0",
    "0.0.0.0",
    "0.1.2.3",
    "①②⑦.0.0.1",
    "127。0。0。1",
  ],
  // Private; link-local, with the metadata of clouds; carriers; public ranges that are internal.
  ...["10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "0xc0a80001"],
  ...["169.254.169.254", "169.254.0.1", "2852039166", "100.64.0.1", "100.127.255.255"],
  ...["100.100.100.200", "168.63.129.16"],
  // Reserved by the IANA registry.
  ...["192.0.0.1", "192.0.0.170", "192.0.0.192", "192.0.2.1", "192.31.196.1", "192.52.193.1"],
  ...["192.88.99.1", "192.88.99.2", "192.175.48.1", "198.18.0.1", "198.19.255.255"],
  ...[
    "198.51.100.1",
    "203.0.113.1",
    "224.0.0.1",
    "239.255.255.255",
    "240.0.0.1",
    "255.255.255.255",
  ],
  // IPv6: loopback, local, multicast, documentation, special blocks.
  ...[
    "[::]",
    "[::1]",
    "[0:0:0:0:0:0:0:1]",
    "[fe80::1]",
    "[febf::1]",
    "[fc00::1]",
    "[fd00:ec2::254]",
  ],
  ...["[fec0::1]", "[ff02::1]", "[100::1]", "[2001:db8::1]", "[3fff::1]", "[5f00::1]", "[4000::1]"],
  ...["[2001::1]", "[2001:2::1]", "[2001:3::1]", "[2001:4:112::1]", "[2001:10::1]", "[2001:20::1]"],
  ...["[2001:30::1]", "[2001:1ff::1]", "[2620:4f:8000::1]", "[1fff::1]", "[e000::1]"],
  // IPv4 in IPv6: mapped, compatible, translated, NAT64, 6to4, Teredo; public inside or not.
  ...["[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:8.8.8.8]", "[::127.0.0.1]", "[::8.8.8.8]"],
  ...["[::ffff:0:127.0.0.1]", "[64:ff9b::7f00:1]", "[64:ff9b::8.8.8.8]", "[64:ff9b:1::1]"],
  ...["[2002:7f00:1::]", "[2002:808:808::1]", "[2001:0:53aa:64c:0:0:80ff:fffe]"],
  // Internal names, which aren't even resolved.
  ...["localhost", "LOCALHOST.", "db.localhost", "intranet", "printer.local", "vault.internal"],
  ...["metadata.google.internal", "router.lan", "nas.home.arpa", "wiki.corp"],
])("%s is not public", async (host) => {
  expect(await verdict(`http://${host}/`)).toBe(PRIVATE);
  expect(await verdict(`https://${host}/a?b=c`)).toBe(PRIVATE);
  // A refused port must not tell hosts apart either.
  expect(await verdict(`http://${host}:6379/`)).toBe(PRIVATE);
});

test.each([
  ["file:///etc/passwd", MALFORMED],
  ["gopher://8.8.8.8/", MALFORMED],
  ["ftp://8.8.8.8/", MALFORMED],
  ["javascript:alert(1)", MALFORMED],
  ["data:text/html,a", MALFORMED],
  ["//8.8.8.8/", MALFORMED],
  ["8.8.8.8", MALFORMED],
  ["", MALFORMED],
  ["http://", MALFORMED],
  ["http://8.8.8.8%00.example/", MALFORMED],
  ["http://256.256.256.256/", MALFORMED],
  ["http://[fe80::1%25eth0]/", MALFORMED],
  ["http://admin@8.8.8.8/", WITH_PASSWORD],
  ["http://8.8.8.8:80@127.0.0.1/", WITH_PASSWORD],
  ["http://:secret@8.8.8.8/", WITH_PASSWORD],
  ["http://8.8.8.8:22/", OTHER_PORT],
  ["https://8.8.8.8:8443/", OTHER_PORT],
])("%s isn't the address of a page", async (address, reason) => {
  expect(await verdict(address)).toBe(reason);
});

test("the setting allows its pairs of host and port, and nothing else", async () => {
  const allowed = parseAllow("127.0.0.1:4567, [::1]:80,archive.lan:443");
  expect(await verdict("http://127.0.0.1:4567/", allowed)).toBe("127.0.0.1");
  expect(await verdict("http://127.1:4567/", allowed)).toBe("127.0.0.1");
  expect(await verdict("http://[::1]/", allowed)).toBe("::1");
  for (const address of ["http://127.0.0.1/", "http://[::1]:443/", "http://archive.lan/"])
    expect(await verdict(address, allowed)).toBe(PRIVATE);
});
