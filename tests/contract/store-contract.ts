import { afterAll, beforeAll, describe } from "vitest";
import type { GraphStore } from "@/lib/store/port";
import { agreement } from "./suites/agreement";
import { failures } from "./suites/failures";
import { expanding } from "./suites/expanding";
import { figures } from "./suites/figures";
import { gathering } from "./suites/gathering";
import { lists } from "./suites/lists";
import { loading } from "./suites/loading";
import { pages } from "./suites/pages";
import { paths } from "./suites/paths";
import { records } from "./suites/records";
import { shipped } from "./suites/shipped";

/**
 * What every engine must answer. One suite, run for each.
 * @param connect opens the store; what is in it is deleted
 * @param filtersTried how many random filters are compared with the oracle
 */
export function storeContract(name: string, connect: () => Promise<GraphStore>, filtersTried: number): void {
  describe(name, () => {
    let store: GraphStore | undefined;
    const open = async () => {
      store ??= await connect();
      await store.clear();
      return store;
    };
    beforeAll(open);
    afterAll(() => store?.close());

    lists(open);
    expanding(open);
    gathering(open);
    figures(open);
    pages(open);
    paths(open);
    records(open);
    failures(open);
    loading(open);
    shipped(open);
    agreement(open, filtersTried);
  });
}
