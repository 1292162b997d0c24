import type { CountryId, PartyId } from "@/lib/domain/ids";
import type { Format, Where } from "@/lib/domain/words";

/** What decides where a meeting took place for those who were in it. */
export interface Setting {
  readonly format: Format;
  /** The country of the place; null where there is no place, or its country is left open. */
  readonly country: CountryId | null;
  /** Every country and organization that took part or was acted for. */
  readonly parties: ReadonlySet<PartyId>;
}

/**
 * Where a meeting took place, seen from one who acted for `party`. Organizations have no home, and
 * neither has one who acted for nobody. A place whose country is left open on purpose is `unknown`: it is not for
 * Parley to say whose it is.
 */
export function whereSeenFrom(party: PartyId | null, { format, country, parties }: Setting): Where {
  if (format === "phone" || format === "video") return "remote";
  if (country === null) return "unknown";
  if (country === party) return "home";
  return parties.has(country) ? "away" : "third";
}
