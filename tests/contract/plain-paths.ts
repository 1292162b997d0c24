import type { MeetingFilter } from "@/lib/domain/filter";
import type { Level } from "@/lib/domain/words";
import type { Oracle } from "./oracle";

/** A chain by its actors, and the meetings of each of its steps. */
export interface PlainChain {
  readonly actors: readonly string[];
  readonly meetings: readonly (readonly string[])[];
}

export interface PlainPaths {
  readonly length: number | null;
  readonly total: number;
  /** The first five. */
  readonly chains: readonly PlainChain[];
}

/**
 * Chains told a second time, from the docstrings: whom everybody met is the list behind each two, a plain breadth-first
 * search from the one end finds the distances, and all shortest chains are written out and sorted.
 * @returns asks for the chains of two
 */
export function plainPaths(oracle: Oracle, filter: MeetingFilter, level: Level): (a: string, b: string, indirect: boolean) => PlainPaths {
  const [asks, membersOf] = level === "person" ? ["with", oracle.whoTookPart] as const : ["for", oracle.partiesOf] as const;
  const held: MeetingFilter = {
    ...filter, encounters: true, maxParticipants: filter.maxParticipants ?? 12,
    status: filter.status.length === 0 || filter.status.includes("held") ? ["held"] : [],
  };
  const some = held.status.length === 0 ? [] : oracle.list({ ...filter, status: held.status, encounters: false });
  const met = new Map<string, Map<string, string[]>>();
  for (const id of some) {
    for (const a of membersOf(id)) {
      for (const b of membersOf(id)) {
        const own = met.get(a) ?? new Map<string, string[]>();
        met.set(a, own);
        if (a === b || own.has(b)) continue;
        const both = some.filter((meeting) => membersOf(meeting).includes(a) && membersOf(meeting).includes(b));
        own.set(b, oracle.list({ ...held, [asks]: [...filter[asks], a, b] }, both).sort(byDays));
      }
    }
  }

  /** The first and the last day, a character after all days where there is none. */
  function days(id: string): string {
    const known = oracle.settled(id).days;
    return `${known?.earliest ?? "~"} ${known?.latest ?? "~"}`;
  }
  function byDays(one: string, other: string): number {
    return `${days(one)} ${one}` < `${days(other)} ${other}` ? -1 : 1;
  }

  return (a, b, indirect) => {
    const next = (from: string) => [...(met.get(from) ?? [])]
      .filter(([to, meetings]) => meetings.length > 0 && !(indirect && from === a && to === b))
      .map(([to]) => to);
    const distance = new Map([[a, 0]]);
    const queue = [a];
    for (let from = queue.shift(); from !== undefined; from = queue.shift()) {
      for (const to of next(from)) {
        if (distance.has(to)) continue;
        distance.set(to, (distance.get(from) ?? 0) + 1);
        queue.push(to);
      }
    }
    const length = distance.get(b);
    if (length === undefined) return { length: null, total: 0, chains: [] };

    const back = (to: string) => [...distance.keys()].filter((from) => distance.get(from) === (distance.get(to) ?? 0) - 1 && next(from).includes(to));
    let chains: string[][] = [[b]];
    for (let i = 0; i < length; i += 1) chains = chains.flatMap((chain) => back(chain[0] ?? "").map((from) => [from, ...chain]));
    const told = chains.map((actors) => {
      const meetings = actors.slice(1).map((to, i) => met.get(actors[i] ?? "")?.get(to) ?? []);
      return { actors, meetings, key: [...meetings.map(([first = ""]) => days(first)), ...actors] };
    });
    told.sort((one, other) => {
      const i = one.key.findIndex((text, at) => text !== other.key[at]);
      return i < 0 ? 0 : (one.key[i] ?? "") < (other.key[i] ?? "") ? -1 : 1;
    });
    return { length, total: told.length, chains: told.slice(0, 5).map(({ actors, meetings }) => ({ actors, meetings })) };
  };
}
