/** Recordings come over HTTPS from the hosts that the settings name, and from no host that those lead to besides. */
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isAllowedHost, type MediaLock } from "../../src/content/index.ts";
import { recording, talk } from "./problem-cases.ts";
import { build, hubOf } from "./sources.ts";

test("a host is allowed by its own name, or as one of those below a domain", () => {
  const allowed = ["archive.org", "*.us.archive.org", "*.exemple.fr:8443"];
  const answers: readonly (readonly [host: string, isAllowed: boolean])[] = [
    ["archive.org", true],
    ["ia800.us.archive.org", true],
    ["a.b.us.archive.org", true],
    ["us.archive.org", false],
    ["evilus.archive.org", false],
    ["us.archive.org.evil.example", false],
    ["ia800.us.archive.org:8443", false],
    ["a.exemple.fr:8443", true],
    ["a.exemple.fr", false],
  ];
  for (const [host, isAllowed] of answers) assert.equal(isAllowedHost(host, allowed), isAllowed, host);
});

describe("an address of a recording", () => {
  const at = (url: string) => talk({ recordings: [recording({ sources: [{ url }] })] });
  const measured = (src: string, redirects: string[]): MediaLock => ({
    ...{ kind: "audio", src, sha256: "0".repeat(64), bytes: 9, seconds: 9, codec: "opus", container: "ogg" },
    ...{ type: "audio/ogg", bitrate: 8, bitrateMode: "constant", sampleRate: 48_000, channels: 1 },
    remote: { ranges: false, redirects },
  });
  const found = (url: string, mediaHosts: readonly string[], redirects?: string[]) => {
    const locks = redirects === undefined ? [] : [measured(url, redirects)];
    const problem = build([at(url)], { site: { mediaHosts }, locks }).problems.find(
      ({ severity }) => severity === "error",
    );
    return problem?.found;
  };

  test("in http:// is refused with the reason, whatever the host", () => {
    assert.match(
      found("http://un.example/a.opus", ["un.example"]) ?? "",
      /^une adresse en http:\/\/, que les/,
    );
  });

  test("that led elsewhere when it was measured is refused unless every host is allowed", () => {
    const address = "https://archive.org/download/x/a.opus";
    const hosts = ["archive.org", "*.us.archive.org"];
    assert.equal(found(address, hosts, ["ia800.us.archive.org"]), undefined);
    assert.equal(
      found(address, ["archive.org"], ["ia800.us.archive.org"]),
      "une adresse qui mène ailleurs, où l’hôte «\u00A0ia800.us.archive.org\u00A0» n’est pas permis",
    );
  });

  test("whose host sends no parts is known as such by what shows the recording", () => {
    const url = "https://un.example/a.opus";
    const world = { site: { mediaHosts: ["un.example"] }, locks: [measured(url, ["un.example"])] };
    assert.equal(hubOf([at(url)], world).conferences[0]?.recordings[0]?.sources[0]?.seekable, false);
  });
});
