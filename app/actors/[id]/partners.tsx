import type { ActorDossier } from "@/lib/domain/dossier-answers";
import type { MeetingItem } from "@/lib/domain/answers";
import { dossierHref, wholeHref, type DossierView } from "@/lib/view/dossier-address";
import { numberWords, WHERE_LABELS } from "@/lib/view/labels";
import { lastCapacities } from "@/lib/view/lists";
import { ORDER_DIRECTIONS, orderPartners, type PartnerOrder } from "@/lib/view/partner-order";
import { WHERES } from "@/lib/domain/words";
import pageStyles from "../../components/page.module.css";
import { ScrollRegion } from "../../components/scroll-region";
import { WhereLegend } from "../../components/where-legend";
import { BAR, PartnerRow } from "./partner-row";
import styles from "./partners.module.css";

const SHOWN = 10;

interface PartnersProps {
  readonly actor: ActorDossier;
  /** The actor's meetings, newest first: what its partners were, and how exactly the days are known. */
  readonly items: readonly MeetingItem[];
  readonly view: DossierView;
}

/** Where they met, as columns. An organization has no home to host in, nor a balance, and none to be away from. */
const COLUMNS: readonly { readonly order: PartnerOrder; readonly label: string; readonly title: string; readonly needsHome?: true }[] = [
  { order: "hosted", label: "Hosted", title: "Held where the actor was at home", needsHome: true },
  { order: "travelled", label: "Travelled", title: "Held where the partner was at home" },
  { order: "third", label: "Third", title: "Held in a third country", needsHome: true },
  { order: "remote", label: "Remote", title: "By phone or video" },
  { order: "reciprocity", label: "Balance", title: "Reciprocity: the smaller of hosted and travelled over the larger", needsHome: true },
];

/** Whom the actor met, how often, who came to whom, how long they let pass, and for how long they have not met. */
export function Partners({ actor, items, view }: PartnersProps) {
  const { partners, counts } = actor;
  const rows = orderPartners(partners, view.sort);
  const shown = view.whole.includes("partners") || rows.length <= SHOWN + 4 ? rows : rows.slice(0, SHOWN);
  const unit = BAR / Math.max(1, ...partners.map(({ where }) => WHERES.reduce((sum, at) => sum + where[at], 0)));
  const capacities = actor.kind === "person" ? lastCapacities(items) : null;
  return (
    <>
      <WhereLegend shown={WHERES.filter((at) => partners.some(({ where }) => where[at] > 0))} labels={WHERE_LABELS}>
        Meetings held:
      </WhereLegend>
      <ScrollRegion label="Partners" className={styles.scroll}>
        <table className={styles.partners}>
          <thead>
            <tr>
              <th scope="col">Partner</th>
              <OrderHead order="meetings" actor={actor} view={view}>Meetings</OrderHead>
              <th scope="col" className={styles.number} title="Bilateral: of two parties">Of two</th>
              <th scope="col" className={styles.bars}>Where</th>
              {COLUMNS.filter(({ needsHome }) => needsHome !== true || actor.kind !== "organization").map(({ order, label, title }) => <OrderHead key={order} order={order} actor={actor} view={view} title={title}>{label}</OrderHead>)}
              <OrderHead order="first" actor={actor} view={view} text>First here</OrderHead>
              <OrderHead order="last" actor={actor} view={view} text>Last</OrderHead>
              <OrderHead order="gap" actor={actor} view={view} title="The longest time between two meetings that follow one another">Longest gap, days</OrderHead>
              <OrderHead order="since" actor={actor} view={view} title="From the last meeting to the data's last day">Not met for, days</OrderHead>
              <th scope="col" className={styles.both}><span className="visually-hidden">Both together</span></th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => <PartnerRow key={row.actor.id} actor={actor} row={row} items={items} then={capacities?.get(row.actor.id) ?? null} unit={unit} />)}
          </tbody>
        </table>
      </ScrollRegion>
      {shown.length < counts.partners && (
        <p className={pageStyles.all}>{numberWords(shown.length)} of <a href={wholeHref(actor.id, view, "partners")}>all {numberWords(counts.partners)} partners</a></p>
      )}
    </>
  );
}

interface OrderHeadProps {
  readonly order: PartnerOrder;
  readonly actor: Pick<ActorDossier, "id">;
  readonly view: DossierView;
  readonly title?: string | undefined;
  /** A column of words; without it, of numbers. */
  readonly text?: boolean;
  readonly children: string;
}

/** The head of a column that ranks the partners by it. */
function OrderHead({ order, actor, view, title, text = false, children }: OrderHeadProps) {
  const current = view.sort === order;
  return (
    <th scope="col" className={text ? undefined : order === "gap" || order === "since" ? `${styles.number} ${styles.days}` : styles.number} title={title} aria-sort={current ? ORDER_DIRECTIONS[order] : undefined}>
      {current ? <span className={styles.current}>{children}</span> : <a href={dossierHref(actor.id, { ...view, sort: order }, "partners")}>{children}</a>}
    </th>
  );
}

