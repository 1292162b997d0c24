import { fold } from "@/lib/domain/fold";
import type { Dataset } from "@/lib/domain/records";
import { settlingContext } from "@/lib/domain/settle-claims";
import { meetingRows } from "./meeting-rows";
import { edge, named, type EdgeRow, type LoadRows, type NodeRow } from "./row";

/**
 * Everything that a data set puts into the store, with all that is derived (see `labels.ts`). Pure.
 * @param dataset checked by `checkDataset`
 */
export function loadRows(dataset: Dataset): LoadRows {
  const countries = new Map(dataset.countries.map((country) => [country.id, country]));
  const publishers = new Map(dataset.publishers.map((publisher) => [publisher.id, publisher]));
  const places = new Map(dataset.places.map((place) => [place.id, place]));
  const context = settlingContext(dataset.sources, dataset.places);
  const offices = officeRows(dataset);

  const placeRows = dataset.places.map(({ id, name, aliases, lat, lon }) => {
    const chain = context.placeChain(id);
    const country = chain.map((at) => places.get(at)?.country ?? null).find((code) => code !== null) ?? null;
    return {
      id, name, aliases, lat, lon, country,
      countryName: country === null ? null : countries.get(country)?.name ?? country,
      path: country === null ? [...chain] : [...chain, country],
      ...named(name, aliases),
    };
  });
  const meetings = meetingRows(dataset, context, new Map(placeRows.map((place) => [place.id, place])));

  return {
    nodes: {
      Country: dataset.countries.map(({ id, name, aliases, region }) =>
        ({ id, name, aliases, region, kind: "country", country: id, ...named(name, aliases) })),
      Organization: dataset.organizations.map(({ id, name, aliases, kind }) =>
        ({ id, name, aliases, organizationKind: kind, kind: "organization", ...named(name, aliases) })),
      Person: dataset.persons.map(({ id, name, aliases, country, wikidata }) => ({
        id, name, aliases, wikidata, kind: "person", country,
        region: country === null ? null : countries.get(country)?.region ?? null,
        ...named(name, aliases),
      })),
      Place: placeRows,
      Topic: dataset.topics.map(({ id, label, aliases }) => ({ id, label, aliases, ...named(label, aliases) })),
      Publisher: dataset.publishers.map(({ id, name, aliases, kind, reason }) =>
        ({ id, name, aliases, kind, reason, ...named(name, aliases) })),
      Source: dataset.sources.map(({ id, url, title, described, publisher, published, language }) => ({
        id, url, title, described, published, language,
        publisherId: publisher,
        publisherKind: publishers.get(publisher)?.kind ?? "unknown",
        ...named(title, []),
      })),
      Office: offices.nodes,
      ...meetings.nodes,
    },
    edges: {
      CITIZEN_OF: dataset.persons.flatMap(({ id, country }) => edge(id, country)),
      HELD: offices.held,
      OF: offices.of,
      WITHIN: dataset.places.flatMap(({ id, within }) => edge(id, within)),
      PLACE_IN: placeRows.flatMap(({ id, country }) => edge(id, country)),
      PUBLISHED_BY: dataset.sources.flatMap(({ id, publisher }) => edge(id, publisher)),
      ...meetings.edges,
    },
  };
}

function officeRows({ persons }: Dataset) {
  const nodes = new Map<string, NodeRow>();
  const of = new Map<string, EdgeRow>();
  const held: EdgeRow[] = [];
  for (const person of persons) {
    person.offices.forEach(({ title, of: party, from, to }, position) => {
      const id = `${party}/${fold(title).replaceAll(" ", "-")}`;
      nodes.set(id, { id, title, partyId: party });
      of.set(id, { from: id, to: party, properties: {} });
      held.push({ from: person.id, to: id, properties: { from, to, position } });
    });
  }
  return { nodes: [...nodes.values()], of: [...of.values()], held };
}
