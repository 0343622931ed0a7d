/** The element that has the focus, through open shadow roots: a document names only their host. */
export function focused(page: DocumentOrShadowRoot): Element | null {
  const { activeElement } = page;
  return activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement;
}
