/** The part of an element that its page names by `data-part`; every page that has the element has all its parts. */
export const partOf = (element: ParentNode, name: string): HTMLElement =>
  element.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
