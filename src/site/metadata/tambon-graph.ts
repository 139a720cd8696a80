import type { TambonHistory } from '../../domain/model.ts';
import type { Locale } from '../routes.ts';
import { announcementReference } from './announcement-graph.ts';
import type { GraphNode } from './node.ts';
import { tambonNode } from './place-graph.ts';

/** A tambon, and the names and days of the announcements about it, newest year first. */
export function tambonGraph(locale: Locale, history: TambonHistory): readonly GraphNode[] {
  const documents = new Map<string, GraphNode>();
  for (const { honour, passed } of history.years)
    for (const announcement of [honour?.announcement, passed?.announcement])
      if (announcement && !documents.has(announcement.id))
        documents.set(announcement.id, announcementReference(announcement));
  const documentNodes = [...documents.values()];
  return [
    {
      ...tambonNode(locale, history.place),
      subjectOf: documentNodes.length > 0 ? documentNodes : undefined,
    },
  ];
}
