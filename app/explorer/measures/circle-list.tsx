"use client";

import type { Graph } from "@/lib/domain/answers";
import { countWords } from "@/lib/view/labels";
import { circleWords } from "@/lib/view/measure-words";
import type { Circle } from "@/lib/view/network";
import { Disclosure } from "../../components/disclosure";
import { CircleMark } from "../circle-mark";
import styles from "./measures.module.css";

const NAMED = 3;

/** Every circle by its strongest members. */
export function CircleList({ network, circles }: { readonly network: Graph; readonly circles: readonly Circle[] }) {
  const labels = new Map(network.nodes.map(({ id, label }) => [id, label]));
  return (
    <Disclosure summary={countWords(circles.length, "circle")}>
      <ol className={styles.circles}>
        {circles.map((circle) => (
          <li key={circle.number}>
            <CircleMark circle={circle.number} /> <span>{circleWords(circle, (id) => labels.get(id) ?? id, NAMED)}</span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
