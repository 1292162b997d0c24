import type { Attendance, Basis, ClaimAnswer, MeetingDetail } from "@/lib/domain/answers";
import { latestDay } from "@/lib/domain/agreeing-values";
import type { Decision, SettledProperty, Status } from "@/lib/domain/words";
import { CLAIM_COLUMNS, COLUMN_LABELS, valueWords } from "./claim-table";
import { dateWords } from "./date-words";
import { FORMAT_LABELS, STATUS_LABELS } from "./labels";
import { joinWords } from "./meeting-words";

/** Why a meeting shows what it shows: for each settled property and each participant, who says so, who says otherwise, and by which step of the rule. */

export interface EvidenceGroup {
  /** `Say so`, `Say otherwise`, `Silent`. */
  readonly words: string;
  /** True for those who cannot be right if the shown value is. */
  readonly differs: boolean;
  readonly sources: readonly EvidenceSource[];
}

export interface EvidenceSource {
  readonly source: ClaimAnswer["source"];
  /** What it says, where that is not the shown value itself. */
  readonly text: string | null;
}

export interface Evidence {
  readonly property: SettledProperty;
  readonly label: string;
  /** The shown value. */
  readonly value: string;
  /** In a few words: `4 of 5 sources`. */
  readonly support: string;
  /** Why it won, in sentences. */
  readonly reason: string;
  readonly disputed: boolean;
  readonly groups: readonly EvidenceGroup[];
}

type Settled = Pick<MeetingDetail, "date" | "place" | "status" | "format" | "claims" | "settled" | "disputed">;

/** The evidence for date, place, status and format, in this order. */
export function evidenceOf(meeting: Settled): Evidence[] {
  return CLAIM_COLUMNS.map((property) => {
    const basis = meeting.settled[property];
    const value = shownWords(meeting, property);
    const said = readClaims(meeting.claims, property, basis, value);
    return {
      property, value,
      label: COLUMN_LABELS[property],
      support: supportWords(property, basis, said),
      reason: reasonWords(property, basis, said, meeting.status),
      disputed: meeting.disputed.includes(property),
      groups: groupsOf(property, said),
    };
  });
}

function shownWords({ date, place, status, format }: Settled, property: SettledProperty): string {
  switch (property) {
    case "date":
      return date === null ? "Not known" : dateWords(date);
    case "place":
      return place?.name ?? "Not known";
    case "status":
      return STATUS_LABELS[status];
    case "format":
      return FORMAT_LABELS[format];
  }
}

interface Said extends EvidenceSource {
  /** The claim's words, whether or not they are those of the shown value; null where it is silent. */
  readonly words: string | null;
  readonly standing: "exactly" | "less precisely" | "otherwise" | "announced" | "before" | "silent";
}

function readClaims(claims: readonly ClaimAnswer[], property: SettledProperty, basis: Basis, shown: string): Said[] {
  return claims.map((claim) => {
    const words = valueWords(claim, property);
    const same = words === null || words.toLowerCase() === shown.toLowerCase();
    return { source: claim.source, words, standing: standingOf(claim.source.id, basis, words === null, same), text: same ? null : words };
  });
}

function standingOf(id: string, { agree, differ, superseded }: Basis, silent: boolean, same: boolean): Said["standing"] {
  if (silent) return "silent";
  if (agree.includes(id)) return same ? "exactly" : "less precisely";
  if (differ.includes(id)) return "otherwise";
  // A plan that came as it was announced is no other value, but neither is it a report.
  return superseded.includes(id) ? "before" : "announced";
}

function groupsOf(property: SettledProperty, said: readonly Said[]): EvidenceGroup[] {
  const heading: Readonly<Record<Said["standing"], string>> = {
    exactly: "Say so", "less precisely": "Say so, less precisely", otherwise: "Say otherwise", announced: "Announced it so",
    before: property === "status" ? "Told of it before" : "Told of another before", silent: "Silent",
  };
  return (Object.keys(heading) as Said["standing"][]).flatMap((standing): EvidenceGroup[] => {
    const sources = said.filter((each) => each.standing === standing);
    return sources.length === 0 ? [] : [{ words: heading[standing], differs: standing === "otherwise", sources: sources.map(({ source, text }) => ({ source, text })) }];
  });
}

/** `all 4 sources`, `2 of 5 sources, 1 differs, 2 silent`. */
function supportWords(property: SettledProperty, { decided }: Basis, said: readonly Said[]): string {
  if (decided === "silence") return "no source says";
  if (decided === "compilers") return "worked out by the compilers";
  const count = (standing: Said["standing"]) => said.filter((each) => each.standing === standing).length;
  const agree = said.filter(isFor).length;
  if (agree === said.length) return agree === 1 ? "the one source" : agree === 2 ? "both sources" : `all ${agree} sources`;
  const planned = property === "status" ? said.filter(({ standing, words }) => standing === "before" && words === STATUS_LABELS.planned.toLowerCase()).length : 0;
  const rest = [
    [count("otherwise"), count("otherwise") === 1 ? "differs" : "differ"], [count("announced"), "announced it so"], [planned, "announced it"],
    [count("before") - planned, "otherwise before"], [count("silent"), "silent"],
  ] as const;
  return [`${agree} of ${sourceCount(said.length)}`, ...rest.flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]))].join(", ");
}

function isFor({ standing }: Said): boolean {
  return standing === "exactly" || standing === "less precisely";
}

function reasonWords(property: SettledProperty, basis: Basis, said: readonly Said[], status: Status): string {
  const decision: Readonly<Record<Decision, () => string>> = {
    silence: () => "No source says.",
    compilers: () => "Every source is silent: the compilers of the data set worked it out.",
    agreement: () => agreementWords(said, status),
    report: () => `${agreeing(said.filter(isFor).length)} it ${STATUS_LABELS[status].toLowerCase()}, and a plan yields to a report.`,
    sources: () => `Most sources agree: ${said.filter(isFor).length} of ${heard(said)}. ${otherwiseWords(said)}`,
    publication: () => `${property === "status" ? "The latest report decides" : "As many sources speak for another value, and the latest publication decides"}: ${latestWords(said)}. ${otherwiseWords(said)}`,
    order: () => property === "status"
      ? `Sources of the same day differ: among them held goes before denied, denied before cancelled, cancelled before postponed. ${otherwiseWords(said)}`
      : `As many sources speak for another value, published as late: the first ${property === "date" ? "of the dates" : "by its name"} is shown. ${otherwiseWords(said)}`,
  };
  const sentences = [
    basis.borrowed ? `Those who report it ${STATUS_LABELS[status].toLowerCase()} are silent on this: what ${status === "held" ? "was planned" : "the others say"} is shown.` : null,
    decision[basis.decided](),
    basis.decided !== "compilers" && basis.compiled ? "The compilers of the data set made it more precise." : null,
    preciseWords(basis, said),
    beforeWords(said),
  ];
  return sentences.flatMap((sentence) => (sentence === null ? [] : [sentence.trim()])).join(" ");
}

function agreementWords(said: readonly Said[], status: Status): string {
  const agree = said.filter(isFor).length;
  const isAll = agree === said.length;
  const isSilence = said.every((each) => isFor(each) || each.standing === "silent");
  const which = isAll ? "" : isSilence ? " that give it" : ` that report it ${STATUS_LABELS[status].toLowerCase()}`;
  if (agree === 1) return isAll ? "The one source says so." : isSilence ? "The one source that gives it says so." : `The one source that reports it ${STATUS_LABELS[status].toLowerCase()} says so.`;
  return `${agree === 2 ? "Both" : `All ${agree}`} sources${which} agree.`;
}

/** That the most precise of those that agree is shown, where they are not alike. */
function preciseWords({ compiled }: Basis, said: readonly Said[]): string | null {
  const exact = said.filter(({ standing }) => standing === "exactly");
  const broader = said.filter(({ standing }) => standing === "less precisely").length;
  if (broader === 0 || compiled || exact.length === 0) return null;
  return `The most precise of the values that agree is shown; ${broader === 1 ? "1 source gives" : `${broader} sources give`} it less precisely.`;
}

/** `Xinhua says 22 Feb 2023.` */
function otherwiseWords(said: readonly Said[]): string {
  return sayWords(said.filter(({ standing }) => standing === "otherwise"), "says", "say");
}

/** `Before, TASS said 10 Feb 2023.` */
function beforeWords(said: readonly Said[]): string | null {
  const before = said.filter(({ standing }) => standing === "before");
  return before.length === 0 ? null : `Before, ${sayWords(before, "said", "said")}`;
}

/** Beyond so many, publishers are counted and not named. */
const MOST_NAMED = 2;

function sayWords(said: readonly Said[], one: string, many: string): string {
  const byWords = new Map<string, string[]>();
  for (const { source, words } of said) byWords.set(words ?? "", [...byWords.get(words ?? "") ?? [], source.publisher.name]);
  const parts = [...byWords].map(([words, publishers]) => {
    const who = publishers.length <= MOST_NAMED ? joinWords([...new Set(publishers)]) : sourceCount(publishers.length);
    return `${who} ${publishers.length === 1 ? one : many} ${words}`;
  });
  return parts.length === 0 ? "" : `${parts.join("; ")}.`;
}

/** The publication that decided: `TASS, 25 Feb 2023`. */
function latestWords(said: readonly Said[]): string {
  const latest = said.filter(isFor).map(({ source }) => source)
    .reduce<ClaimAnswer["source"] | null>((best, source) => (best === null || latestDay(source.published) > latestDay(best.published) ? source : best), null);
  return latest === null ? "" : `${latest.publisher.name}${latest.published === null ? "" : `, ${dateWords(latest.published)}`}`;
}

function heard(said: readonly Said[]): number {
  return said.filter((each) => isFor(each) || each.standing === "otherwise").length;
}

function agreeing(count: number): string {
  return count === 1 ? "1 source reports" : `${count} sources report`;
}

function sourceCount(count: number): string {
  return count === 1 ? "1 source" : `${count} sources`;
}

export interface AttendanceWords {
  /** `Named by 3 of 4 sources`. */
  readonly support: string;
  readonly reason: string;
  readonly groups: readonly EvidenceGroup[];
}

/**
 * Whose word it is that somebody took part.
 * @param hasPart whether a role or a capacity is shown, which rest on the same sources
 */
export function attendanceWords({ named, others, silent }: Attendance, claims: readonly ClaimAnswer[], hasPart: boolean): AttendanceWords {
  const all = named.length + others.length + silent.length;
  const group = (words: string, ids: readonly string[]): EvidenceGroup[] => {
    const sources = claims.filter(({ source }) => ids.includes(source.id)).map(({ source }) => ({ source, text: null }));
    return sources.length === 0 ? [] : [{ words, differs: false, sources }];
  };
  const reason = named.length === 0
    ? "No source lists this participant by name: the compilers of the data set do, from what the sources tell."
    : [
        others.length > 0 && "A list of participants that leaves some out does not differ from one that names them.",
        hasPart && "Role and capacity rest on the sources that name the participant.",
      ].filter((sentence) => sentence !== false).join(" ");
  return {
    support: named.length === 0 ? "Named by no source" : `Named by ${all === 1 ? "the one source" : named.length === all ? (all === 2 ? "both sources" : `all ${all} sources`) : `${named.length} of ${all} sources`}`,
    reason,
    groups: [...group("Name the participant", named), ...group("Name others only", others), ...group("Name nobody", silent)],
  };
}
