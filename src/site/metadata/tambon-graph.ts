import type { TambonHistory } from '../../domain/model.ts';
import type { Locale } from '../routes.ts';
import { announcementSummary } from './announcement-graph.ts';
import { refer, type GraphNode } from './node.ts';
import { tambonNode } from './place-graph.ts';

/** A tambon, and the announcements that speak of it, newest year first. */
export function tambonGraph(locale: Locale, history: TambonHistory): readonly GraphNode[] {
  const documents = new Map<string, GraphNode>();
  for (const { sample, honour, passed } of history.years)
    for (const one of [honour?.announcement, passed?.announcement])
      if (one && !documents.has(one.id))
        documents.set(one.id, announcementSummary(locale, one, sample));
  const told = [...documents.values()];
  return [
    {
      ...tambonNode(locale, history.place),
      subjectOf: told.length > 0 ? told.map((graphNode) => refer(graphNode)) : undefined,
    },
    ...told,
  ];
}
