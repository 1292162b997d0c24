import type { StatementAnswer } from "@/lib/domain/answers";
import { compareText } from "@/lib/domain/compare";
import { EVERY_MEETING, type TimeWindow } from "@/lib/domain/filter";
import type { ActorKind } from "@/lib/domain/words";
import { statementsIn } from "../cypher/actor";
import { select, startingFrom } from "../cypher/select";
import type { Engine } from "../engine";
import type { Cancellable } from "../port";
import { statementAnswers } from "./meeting";

export interface SaidRow {
  readonly id: string;
  readonly by: string;
  readonly actsFor: readonly string[];
  readonly topic: string;
  readonly meeting: string;
  readonly earliest: string | null;
  readonly position: number;
}

/** More are counted, but not listed. */
const MOST_STATEMENTS = 200;

/** What an actor said in the window, or those who acted for a country or an organization there. */
export async function saidBy(engine: Engine, { id, kind }: { readonly id: string; readonly kind: ActorKind }, window: TimeWindow, options: Cancellable | undefined): Promise<SaidRow[]> {
  const { text, parameters } = statementsIn(select({ ...EVERY_MEETING, ...window }, [], startingFrom(kind === "person" ? "speaker" : "party", [id])));
  const rows = await engine.read<SaidRow>(text, parameters, options);
  return rows.filter(({ by, actsFor }) => by === id || (kind !== "person" && actsFor.includes(id)));
}

/** Statements as answers: those of the latest meeting first, in a meeting in the order of the data set, each once. */
export async function latestStatements(engine: Engine, said: readonly SaidRow[], options: Cancellable | undefined): Promise<{ items: StatementAnswer[]; total: number }> {
  const rows = [...new Map(said.map((row) => [row.id, row])).values()].sort((a, b) =>
    compareText(b.earliest ?? "", a.earliest ?? "") || compareText(a.meeting, b.meeting) || a.position - b.position || compareText(a.id, b.id));
  const shown = rows.slice(0, MOST_STATEMENTS).map(({ id }) => id);
  const answers = new Map((await statementAnswers(engine, shown, options)).map((answer) => [answer.id, answer]));
  return { items: shown.flatMap((id) => answers.get(id) ?? []), total: rows.length };
}
