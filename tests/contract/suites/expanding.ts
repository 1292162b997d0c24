import { beforeAll, describe, expect, it } from "vitest";
import { readExpansion } from "@/lib/domain/expansion";
import type { GraphRequest, GraphStore } from "@/lib/store/port";
import { filterOf } from "../builders";
import { smallWorld } from "../fixture";

/** What an expansion adds: so many, all, those of a country or of a kind; each as if it were the only one. */
export function expanding(open: () => Promise<GraphStore>): void {
  describe("expanding", () => {
    let store: GraphStore;
    beforeAll(async () => {
      store = await open();
      await store.load(smallWorld());
    });

    const drawn = async (expand: readonly string[], more: Partial<GraphRequest> = {}) => {
      const answer = await store.graph(filterOf({}), {
        projection: "network", level: "person", limit: 1, hide: ["wang-yi"], ...more, expand: expand.map(readExpansion),
      });
      return answer.nodes.map(({ id }) => id);
    };

    it("adds so many, those with most meetings first, then by id", async () => {
      expect(await drawn([])).toEqual(["sergey-lavrov"]);
      expect(await drawn(["sergey-lavrov:1"])).toEqual(["sergey-lavrov", "recep-tayyip-erdogan"]);
      expect(await drawn(["sergey-lavrov:2"])).toEqual(["sergey-lavrov", "recep-tayyip-erdogan", "antony-blinken"]);
      expect(await drawn(["sergey-lavrov:all"])).toEqual(await drawn(["sergey-lavrov"]));
      expect(await drawn(["sergey-lavrov"])).toEqual(["sergey-lavrov", "recep-tayyip-erdogan", "antony-blinken", "dmytro-kuleba", "emmanuel-macron", "eu"]);
    });

    it("adds those of one country or of one kind alone", async () => {
      expect(await drawn(["sergey-lavrov:FRA"])).toEqual(["sergey-lavrov", "emmanuel-macron"]);
      expect(await drawn(["sergey-lavrov:organization"])).toEqual(["sergey-lavrov", "eu"]);
      expect(await drawn(["sergey-lavrov:person"])).toEqual(["sergey-lavrov", "recep-tayyip-erdogan", "antony-blinken", "dmytro-kuleba", "emmanuel-macron"]);
      expect(await drawn(["sergey-lavrov:DEU"])).toEqual(["sergey-lavrov"]);
      expect(await drawn(["TUR:organization"], { level: "country", hide: [] })).toEqual(["CHN", "TUR", "eu"]);
      expect(await drawn(["TUR:USA"], { level: "country", hide: [] })).toEqual(["CHN", "TUR", "USA"]);
    });

    it("adds what each would add alone, so that taking one back leaves the others' as it was", async () => {
      const first = new Set(await drawn(["emmanuel-macron:1"]));
      const second = new Set(await drawn(["antony-blinken:2"]));
      expect(new Set(await drawn(["emmanuel-macron:1", "antony-blinken:2"]))).toEqual(new Set([...first, ...second]));
      expect(new Set(await drawn(["antony-blinken:2", "emmanuel-macron:1"]))).toEqual(new Set([...first, ...second]));
    });

    it("adds to the events the newest meetings, or those with one of a country or a kind", async () => {
      const meetings = async (expand: readonly string[]) => {
        const answer = await store.graph(filterOf({}), { projection: "events", level: "person", limit: 3, hide: [], expand: expand.map(readExpansion) });
        return answer.nodes.filter(({ kind }) => kind === "meeting").map(({ id }) => id);
      };
      expect(await meetings([])).toEqual(["to-come"]);
      expect(await meetings(["antony-blinken:1"])).toEqual(["to-come", "summit"]);
      expect(await meetings(["antony-blinken:2"])).toEqual(["to-come", "summit", "side"]);
      expect(await meetings(["antony-blinken:organization"])).toEqual(["to-come", "summit"]);
      expect(await meetings(["antony-blinken:TUR"])).toEqual(["to-come", "summit", "side"]);
      expect(await meetings(["sergey-lavrov:UKR"])).toEqual(["to-come", "disputed"]);
      expect(await meetings(["sergey-lavrov:UKR", "dmytro-kuleba"])).toEqual(["to-come", "disputed"]);
    });
  });
}
