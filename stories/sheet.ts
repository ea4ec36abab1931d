// Headings of the tables that show many states at once.

/** Adds a cell that names a row or a column. */
export function addHeading(
  row: HTMLTableRowElement,
  text: string,
  scope: 'col' | 'row',
): HTMLElement {
  const cell = row.appendChild(document.createElement('th'));
  cell.scope = scope;
  cell.textContent = text;
  cell.style.cssText = 'font: bold 14px sans-serif; text-align: start; vertical-align: top';
  return cell;
}
