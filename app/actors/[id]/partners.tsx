import type { MeetingItem } from "@/lib/domain/answers";
import type { ActorDossier, Partner } from "@/lib/domain/dossier-answers";
import { sharedHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { endWords, lastCapacities } from "@/lib/view/lists";
import { ActorLink } from "../../components/actor-link";
import { Disclosure } from "../../components/disclosure";
import { ScrollRegion } from "../../components/scroll-region";
import { WhereBar } from "../../components/where-bar";
import styles from "./dossier.module.css";

const SHOWN = 12;
const BAR = 160;

interface PartnersProps {
  readonly actor: ActorDossier;
  /** The actor's meetings, newest first: what its partners were, and how exactly the days are known. */
  readonly items: readonly MeetingItem[];
}

/** Whom the actor met most, how often, where, and how long they let pass; the rest folded away. */
export function Partners({ actor, items }: PartnersProps) {
  const { partners, counts } = actor;
  const unit = BAR / Math.max(1, ...partners.map(({ meetings }) => meetings));
  const table = (rows: readonly Partner[]) => <PartnerTable actor={actor} rows={rows} items={items} unit={unit} />;
  if (partners.length <= SHOWN + 4) return table(partners);
  return (
    <>
      {table(partners.slice(0, SHOWN))}
      <Disclosure summary={`All ${numberWords(counts.partners)} partners`}>{table(partners.slice(SHOWN))}</Disclosure>
    </>
  );
}

function PartnerTable({ actor, rows, items, unit }: PartnersProps & { readonly rows: readonly Partner[]; readonly unit: number }) {
  const people = actor.kind === "person";
  const capacities = lastCapacities(items);
  return (
    <ScrollRegion label="Partners" className={styles.scroll}>
      <table className={styles.partners}>
        <thead>
          <tr>
            <th scope="col">Partner</th>
            {people && <th scope="col" className={styles.then}>Then</th>}
            <th scope="col" className={styles.number}>Meetings</th>
            <th scope="col">Where</th>
            <th scope="col">First here</th>
            <th scope="col">Last</th>
            <th scope="col" className={styles.number}>Longest gap</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => <PartnerRow key={row.actor.id} actor={actor} row={row} items={items} then={people ? capacities.get(row.actor.id) ?? "" : null} unit={unit} />)}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface PartnerRowProps {
  readonly actor: ActorDossier;
  readonly row: Partner;
  readonly items: readonly MeetingItem[];
  /** What the partner was when they last met; null where the column is not there. */
  readonly then: string | null;
  readonly unit: number;
}

function PartnerRow({ actor, row: { actor: partner, meetings, where, first, last, longestGap }, items, then, unit }: PartnerRowProps) {
  const shared = items.filter(({ participants }) => participants.some((part) => part.actor.id === partner.id || part.for?.id === partner.id));
  return (
    <tr>
      <th scope="row"><ActorLink actor={partner} /></th>
      {then !== null && <td className={styles.then}>{then}</td>}
      <td className={styles.number}>
        <a href={sharedHref(actor, partner, { status: ["held"] })}>{numberWords(meetings)}<span className="visually-hidden"> meetings as a table</span></a>
      </td>
      <td><WhereBar where={where} unit={unit} width={BAR} /></td>
      <td>{first === null ? "" : endWords(shared, first, "earliest")}</td>
      <td>{last === null ? "" : endWords(shared, last, "latest")}</td>
      <td className={styles.number}>{longestGap === null ? "" : countWords(longestGap.days, "day")}</td>
    </tr>
  );
}
