import type { OfficeKind, PublisherKind } from "@/lib/domain/words";
import { PUBLISHER_KINDS } from "@/lib/domain/words";
import { actorFilter, actorHref } from "@/lib/view/hrefs";
import { OFFICE_LABELS, PUBLISHER_KIND_LABELS } from "@/lib/view/labels";
import type { MethodExamples } from "./examples";
import { Count, Counts, Example, Part } from "./part";

const MEANINGS: Readonly<Record<PublisherKind, string>> = {
  official: "a government, a ministry, an organization, of its own affairs",
  agency: "a news agency",
  press: "newspapers and broadcasters, public ones among them",
  "state-media": "outlets whose line a government or a ruling party controls",
  aggregator: "sites that republish or rewrite the texts of others",
  unknown: "nobody looked into it",
};

/** In what office people met, and who says so. */
export function SourceParts({ examples: { actor, offices, publisherKinds } }: { readonly examples: MethodExamples }) {
  const countOf = (kind: PublisherKind) => publisherKinds.find(({ id }) => id === kind)?.count ?? 0;
  return (
    <>
      <Part id="offices">
        <p>
          What somebody was at a meeting is the office held that day, as the sources word it. A table in the data puts each wording to a kind of
          office: “Secretary of State” and “Minister of Foreign Affairs” are both a foreign minister. Asked for an office, the filter looks at the persons
          asked for; if none is, at those who acted for the countries and organizations asked for; else at anybody.
        </p>
        {actor !== null && offices.length > 0 && (
          <Example>
            <p>The meetings of <a href={actorHref(actor.id)}>{actor.label}</a>, by the office held that day:</p>
            <Counts rows={offices.map(({ id, count }) => ({
              label: OFFICE_LABELS[id as OfficeKind], n: count, filter: { ...actorFilter(actor.kind, actor.id), office: [id as OfficeKind] },
            }))} />
          </Example>
        )}
      </Part>
      <Part id="publishers">
        <p>
          A source is an article or a readout at its own address, and its publisher the site that it stands on: an agency’s report on another site is
          that site’s. Every publisher is of one kind. Kinds are told apart for the reader to weigh; the rule that settles values counts all alike.
          Asked for a publisher, a kind and a language, the filter wants one source that is all of it.
        </p>
        <ul>
          {PUBLISHER_KINDS.map((kind) => (
            <li key={kind}>
              <b>{PUBLISHER_KIND_LABELS[kind]}</b>: {MEANINGS[kind]} (reported <Count n={countOf(kind)} filter={{ publisherKind: [kind] }} />).
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
