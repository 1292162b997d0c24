import type { ActorDossier } from "@/lib/domain/dossier-answers";
import { dateWords } from "@/lib/view/date-words";
import { wholeHref, type DossierView } from "@/lib/view/dossier-address";
import { meetingHref, pairHref } from "@/lib/view/hrefs";
import { countWords, numberWords } from "@/lib/view/labels";
import { gapWords } from "@/lib/view/pair-words";
import { notMetLongest } from "@/lib/view/partner-order";
import { ActorLink } from "../../components/actor-link";
import pageStyles from "../../components/page.module.css";
import styles from "./firsts.module.css";

const SHOWN = 6;

/** Meetings that ended a long time without one, and with whom there has been none for longest. */
export function Firsts({ actor, view }: { readonly actor: ActorDossier; readonly view: DossierView }) {
  const all = view.whole.includes("firsts");
  const { items, total } = actor.firsts;
  const again = items.flatMap((first) => (first.gap === null ? [] : [{ ...first, gap: first.gap }]));
  const ever = items.filter(({ gap }) => gap === null);
  const waiting = notMetLongest(actor.partners, all ? Infinity : SHOWN);
  const cut = <T,>(list: readonly T[]) => (all ? list : list.slice(0, SHOWN));
  return (
    <div className={styles.firsts}>
      {again.length > 0 && (
        <Part title="First in a long time" shown={cut(again).length} total={again.length}>
          {cut(again).map(({ partner, meeting, gap }) => (
            <li key={`${partner.id}${meeting.id}`} className={styles.row}>
              <ActorLink actor={partner} />
              <p className={pageStyles.prose}><a href={meetingHref(meeting.id)}>{dateWords(meeting.date)}</a>: {gapWords(gap).text}, since {dateWords(gap.from)}</p>
            </li>
          ))}
        </Part>
      )}
      {waiting.rows.length > 0 && (
        <Part title={waiting.asOf === null ? "Not met for longest" : `Not met for longest, as of ${dateWords(waiting.asOf)}`} shown={waiting.rows.length} total={waiting.total}>
          {waiting.rows.map(({ partner, gap }) => (
            <li key={partner.id} className={styles.row}>
              <ActorLink actor={partner} />
              <p className={pageStyles.prose}><a href={pairHref(actor.id, partner.id, actor.window)}>{countWords(gap.days, "day")}</a>, since {dateWords(gap.from)}</p>
            </li>
          ))}
        </Part>
      )}
      {ever.length > 0 && (
        <Part title="First in the data, of those met again" shown={cut(ever).length} total={ever.length}>
          {cut(ever).map(({ partner, meeting }) => (
            <li key={partner.id} className={styles.row}>
              <ActorLink actor={partner} />
              <p className={pageStyles.prose}><a href={meetingHref(meeting.id)}>{dateWords(meeting.date)}</a></p>
            </li>
          ))}
        </Part>
      )}
      {!all && (again.length > SHOWN || ever.length > SHOWN || waiting.total > SHOWN) && <p className={`${styles.all} no-print`}><a href={wholeHref(actor.id, view, "firsts")}>Show all of these</a></p>}
      {total > items.length && <p className={styles.all}>The data has {numberWords(total)} firsts of these kinds; {numberWords(items.length)} are at hand here.</p>}
    </div>
  );
}

function Part({ title, shown, total, children }: { readonly title: string; readonly shown: number; readonly total: number; readonly children: React.ReactNode }) {
  return (
    <section>
      <h3 className={styles.title}>{title}{shown < total && <span className={styles.of}> {numberWords(shown)} of {numberWords(total)}</span>}</h3>
      <ol>{children}</ol>
    </section>
  );
}
