import { Minus, Plus } from "lucide-react";
import { useId } from "react";
import type { Graph } from "@/lib/domain/answers";
import { expansionsOf } from "@/lib/domain/expansion";
import { expand, takeBack } from "@/lib/view/changes";
import { windowWords } from "@/lib/view/date-words";
import { expansionWords, offersFor, type Offer } from "@/lib/view/expansions";
import { countWords } from "@/lib/view/labels";
import type { View } from "@/lib/view/view";
import type { Change } from "../use-view";
import styles from "./expand-choices.module.css";

interface ExpandChoicesProps {
  readonly id: string;
  readonly around: Graph;
  readonly graph: Graph;
  readonly view: View;
  readonly change: Change;
}

/** What can be drawn in addition around an actor, each with how many it brings, and what was added before, to be taken back. */
export function ExpandChoices({ id, around, graph, view, change }: ExpandChoicesProps) {
  const { left, most, kinds, countries } = offersFor(id, around, graph, view);
  const { from, to } = view.filter;
  const window = `${from !== null && to !== null && from !== to ? "from " : ""}${windowWords(from, to)}`;
  const groups = [["How many", most], ["Only", kinds], ["Only of", countries]] as const;
  return (
    <div className={styles.choices} role="group" aria-label="Add to the picture">
      <p className={styles.left}>
        {left === 0 ? "All it met are drawn." : `${countWords(left, "partner is", "partners are")} not drawn`}
        {left > 0 && (window === "" ? "." : `, of those met ${window}.`)}
      </p>
      {expansionsOf(view.expand, id).map((text) => (
        <button key={text} type="button" className={styles.added} onClick={() => change((now) => takeBack(now, text))}>
          <Minus size={13} aria-hidden /> <span className="visually-hidden">Take back:</span> {expansionWords(text)}
        </button>
      ))}
      {groups.map(([heading, offers]) => offers.length > 0 && <Group key={heading} heading={heading} offers={offers} onChoose={(text) => change((now) => expand(now, text))} />)}
    </div>
  );
}

function Group({ heading, offers, onChoose }: { readonly heading: string; readonly offers: readonly Offer[]; readonly onChoose: (expansion: string) => void }) {
  const id = useId();
  return (
    <div className={styles.group} role="group" aria-labelledby={id}>
      <span id={id} className={styles.heading}>{heading}</span>
      <ul className={styles.offers}>
        {offers.map(({ expansion, label, count }) => (
          <li key={expansion}>
            <button type="button" className={styles.offer} onClick={() => onChoose(expansion)}>
              <Plus size={13} aria-hidden /> {label} <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
