import { assert, suite } from "@lockstep/test-kit";
import { networkProxy } from "../src/networkProxy.ts";

const test = suite("the proxy server for an address");
const HTTPS_PROXY = "http://proxy.test:3128";

/** Whether the proxy server is left out for an address. */
function exempt(address: string, NO_PROXY: string): boolean {
  const proxy = networkProxy(new URL(address), { HTTPS_PROXY, NO_PROXY });
  if (proxy) assert.is(proxy.href, `${HTTPS_PROXY}/`);
  return proxy === undefined;
}

for (const [address, rule, expected] of [
  ["https://10.1.2.3/", "10.0.0.0/8", true],
  ["https://10.1.2.3:8443/", "other.test, 10.0.0.0/8", true],
  ["https://10.1.2.3/", "10.128.0.0/9", false],
  ["https://10.1.2.3/", "10.0.0.0/33", false],
  ["https://10.1.2.3/", "10.0.0.0/8:443", false],
  ["https://10.1.2.3/", "0.0.0.0/0", true],
  ["https://ten.test/", "10.0.0.0/8", false],
  ["https://10.1.2.3/", "10.1.2.3", true],
  ["https://10.1.2.3/", "10.1.2.3:8443", false],
  ["https://10.1.2.3:8443/", "10.1.2.3:8443", true],
  ["https://[fd12::1]/", "fd00::/8", true],
  ["https://[fe12::1]/", "fd00::/8", false],
  ["https://[fd12::1]/", "fd12:0::1", true],
  ["https://[fd12::2]/", "fd12::1", false],
  ["https://[fd12::1]/", "[fd12::1]:443", true],
  ["https://a.modules.test/", "modules.test", true],
  ["https://modules.test/", ".modules.test", false],
  ["https://modules.test/", "*", true],
  ["https://127.0.0.1/", "", true],
  ["https://[::1]/", "", true],
] as const) {
  test(`NO_PROXY=${rule} ${expected ? "holds" : "does not hold"} for ${address}`, () => {
    assert.is(exempt(address, rule), expected);
  });
}

test("an address without a scheme is an http one", () => {
  const proxy = networkProxy(new URL("https://modules.test"), { https_proxy: "proxy.test:3128" });
  assert.is(proxy?.href, `${HTTPS_PROXY}/`);
});

test("a proxy server that is spoken to otherwise than by HTTP is refused by its scheme", () => {
  const env = { HTTPS_PROXY: "socks5://me:s3cret@proxy.test:1080", NO_PROXY: "near.test" };
  assert.throws(
    () => networkProxy(new URL("https://modules.test"), env),
    (error: Error) =>
      error.message ===
      "HTTPS_PROXY has the scheme socks5; lockstep itself goes through http and https proxies alone",
  );
  assert.is(networkProxy(new URL("https://near.test"), env), undefined);
});

test.run();
