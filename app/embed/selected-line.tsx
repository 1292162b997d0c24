import type { Graph, MeetingPage } from "@/lib/domain/answers";
import { readSelection, type Selection } from "@/lib/view/behind";
import { elementTold } from "@/lib/view/graph-words";
import { actorHref, meetingHref, pairHref } from "@/lib/view/hrefs";
import type { View } from "@/lib/view/view";
import styles from "./embed.module.css";

interface SelectedLineProps {
  readonly view: View;
  readonly graph: Graph | undefined;
  readonly rows: MeetingPage | undefined;
}

/** What is selected, in one line at the foot, with the page that has the rest of it. */
export function SelectedLine({ view: { select }, graph, rows }: SelectedLineProps) {
  if (select === null) return null;
  const selection = readSelection(select, graph);
  const id = selection.kind === "meeting" ? selection.id : select;
  const meeting = rows?.items.find((each) => each.id === id);
  const { name, facts } = (graph === undefined ? null : elementTold(graph, id)) ?? { name: meeting?.title ?? "What is selected", facts: [] };
  return (
    <p className={styles.selected} role="status">
      <b>{name}</b>{facts.length > 0 && ` ${facts.join(", ")}`}{" "}
      <a href={recordHref(selection)} target="_blank" rel="noopener">All about it</a>
    </p>
  );
}

function recordHref(selection: Selection): string {
  switch (selection.kind) {
    case "actor":
      return actorHref(selection.id);
    case "tie":
      return pairHref(...selection.ids);
    case "meeting":
      return meetingHref(selection.id);
  }
}
