// Server rendering on Node; needs the package @lit-labs/ssr beside this one.
export {renderElement, type RenderOptions, type TagName} from './server/render.js';
export {ContentError} from './content/content-error.js';
