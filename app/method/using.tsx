import type { StoreInfo } from "@/lib/domain/answers";
import { methodHref } from "@/lib/view/hrefs";
import { Citation } from "../components/citation";
import { Example, Part } from "./part";

/** How Parley is cited, and what to do about a mistake. */
export function Using({ info: { title, revision, licence }, reportUrl }: {
  readonly info: Pick<StoreInfo, "title" | "revision" | "licence">;
  /** Where readers report mistakes; null where there is no such address. */
  readonly reportUrl: string | null;
}) {
  return (
    <>
      <Part id="citing">
        <p>
          The address of a view holds all that was chosen in it, and the address of a page names what it is about. The data behind it change, and
          each time their revision does: a citation that names both says what was seen. At the foot of every page stands how to cite it, and in the
          explorer’s bar how to cite the view.
        </p>
        <p>
          {title === null ? "These data have" : <>These data are “{title}”, of</>} {revision === null ? "no revision yet" : <>revision <code>{revision}</code>, of
            which citations give the first digits</>}{licence !== null && <>, under {licence}</>}. Cite an article itself for what it says: its title and
          text belong to its publisher.
        </p>
        <Example><Citation title="Method" href={methodHref("citing")} /></Example>
      </Part>
      <Part id="mistakes">
        <p>
          A value may be wrong because a source was read wrongly, or because the source is wrong. The first is corrected in the claim; against
          the second, another source is added. The settled value itself is written nowhere.
        </p>
        {reportUrl === null ? (
          <p>
            No address for reports is set here. Whoever keeps these data can correct them in the files of the folder <code>data</code>: meetings
            and what each source says of them in <code>meetings.json</code>, articles in <code>sources.json</code> and their publishers
            in <code>publishers.json</code>, people and their offices in <code>persons.json</code>, places
            in <code>places.json</code>. <code>npm run seed -- --check</code> then says whether all of it holds together,
            and <code>npm run seed</code> loads it.
          </p>
        ) : (
          <p>
            <a href={reportUrl} rel="noopener noreferrer">Report a mistake</a>, with the address of the page that shows it, and the address of an
            article that says otherwise.
          </p>
        )}
      </Part>
    </>
  );
}
