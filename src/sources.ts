// Registers the formats that few pages need: they are in `benelux-all.js`, on servers and in the command line.
import {registerSource} from './content/registry.js';
import {drupal} from './content/sources/drupal.js';
import {politieNl} from './content/sources/politie-nl.js';
import {schemaOrg} from './content/sources/schema-org.js';

for (const source of [drupal, politieNl, schemaOrg]) registerSource(source);
