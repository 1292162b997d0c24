import { Building2, CalendarDays, FileText, Flag, MapPin, Newspaper, Quote, Tag, UserRound, type LucideIcon } from "lucide-react";
import type { SearchItem } from "@/lib/domain/answers";

/** The sign of each kind of thing that can be found. */
export const FOUND_ICONS: Readonly<Record<SearchItem["kind"], LucideIcon>> = {
  person: UserRound, country: Flag, organization: Building2, place: MapPin, topic: Tag, meeting: CalendarDays, source: FileText, publisher: Newspaper,
  statement: Quote,
};
