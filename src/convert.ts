// Makes a JSON Feed of any known format, on servers.
export {convert, type ConvertOptions, type JsonFeed} from './server/convert.js';
export {ContentError} from './content/content-error.js';
