"use client";

import type { Graph } from "@/lib/domain/answers";
import { countWords, numberWords } from "@/lib/view/labels";
import { measuredFilter } from "@/lib/view/requests";
import { actorWords } from "@/lib/view/sentence";
import { viewHref, type View } from "@/lib/view/view";
import { FollowLink } from "../../components/follow-link";
import type { Change } from "../use-view";
import inspector from "../inspector/inspector.module.css";
import styles from "./measures.module.css";

/** What the measures rest on: the meetings, as a link to their list, and whom and how many ties they make. */
export function RestsOn({ view, change, network }: { readonly view: View; readonly change: Change; readonly network: Graph }) {
  const { nodes, totals, truncated } = network;
  const list = (from: View): View => ({ ...from, filter: measuredFilter(from), show: "table" });
  const held = view.filter.status.length === 0 ? " held" : "";
  const size = view.filter.maxParticipants;
  return (
    <p className={inspector.hint}>
      On{" "}
      <FollowLink className={styles.count} href={viewHref(list(view))} onFollow={() => change(list)}>{countWords(totals.meetings, "meeting")}{held}</FollowLink>
      {size !== null && ` of up to ${size}`}, visits by their talks: {actorWords(network, "network", view.level)}, {countWords(totals.edges, "tie")}.
      {truncated && ` Measured: the ${numberWords(nodes.length)} ${view.level === "person" ? "who" : "that"} met most, of ${numberWords(totals.nodes)}.`}
    </p>
  );
}
