// Compares elements on screen with those of another page, pixel by pixel.
import {executeServerCommand} from '@web/test-runner-commands';

/** A rectangle of the test page, in whole pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Comparison {
  /** How many pixels were compared. */
  readonly pixels: number;
  readonly different: number;
  /** Images of the differences, as paths from the project's folder. */
  readonly files: readonly string[];
}

/** Remembers how elements look; resolves with the number of colours of each; a blank one has one colour. */
export async function keepScreenshot(elements: readonly HTMLElement[]): Promise<number[]> {
  return command('keep-screenshot', {areas: showAll(elements)});
}

/**
 * Compares elements with those of `keepScreenshot`, one by one.
 * @param name for the files that show the differences
 */
export async function compareScreenshot(
  elements: readonly HTMLElement[],
  name: string,
): Promise<Comparison> {
  return command('compare-screenshot', {areas: showAll(elements), name});
}

async function command<T>(name: string, payload: object): Promise<T> {
  return await executeServerCommand(name, payload as never);
}

/** Puts elements onto whole pixels, so that edges are not smoothed differently, and makes their frames hold them. */
function showAll(elements: readonly HTMLElement[]): Area[] {
  for (const element of elements) {
    const {x, y} = element.getBoundingClientRect();
    setImportant(element, 'position', 'relative');
    setImportant(element, 'left', `${Math.round(x) - x}px`);
    setImportant(element, 'top', `${Math.round(y) - y}px`);
  }
  const bottom = Math.max(...elements.map((each) => each.getBoundingClientRect().bottom));
  let frame = elements[0] && frameOf(elements[0]);
  for (let height = bottom; frame; frame = frameOf(frame)) {
    frame.height = String(Math.ceil(height));
    height += placeIn(frame).y;
  }
  return elements.map(areaOf);
}

function setImportant(element: HTMLElement, property: string, value: string): void {
  element.style.setProperty(property, value, 'important');
}

function areaOf(element: Element): Area {
  const {width, height} = element.getBoundingClientRect();
  let {x, y} = element.getBoundingClientRect();
  for (let frame = frameOf(element); frame; frame = frameOf(frame)) {
    const place = placeIn(frame);
    x += place.x;
    y += place.y;
  }
  return {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.floor(width),
    height: Math.floor(height),
  };
}

/** Where a frame's page begins in the page around it. */
function placeIn(frame: HTMLIFrameElement): {x: number; y: number} {
  const {x, y} = frame.getBoundingClientRect();
  return {x: x + frame.clientLeft, y: y + frame.clientTop};
}

/** The frame around an element, if the element is in a frame of the test page. */
function frameOf({ownerDocument: {defaultView}}: Element): HTMLIFrameElement | undefined {
  return defaultView === window ? undefined : (defaultView?.frameElement as HTMLIFrameElement);
}
