/** Decap's public face, as far as we use it, with the types that its own declarations lack. */
import "./readable-address.ts";

import { DecapCmsCore } from "decap-cms-core";
import type { CmsConfig } from "../../src/cms/index.ts";

interface Cms {
  init(options: { config: CmsConfig }): void;
  registerBackend(name: string, backend: unknown): void;
  registerWidget(widgets: readonly object[]): void;
  registerWidget(name: string, control: unknown): void;
  registerCustomFormat(name: string, extension: string, format: object): void;
  registerEditorComponent(component: object): void;
  registerLocale(name: string, phrases: object): void;
  registerPreviewTemplate(collection: string, preview: unknown): void;
  registerPreviewStyle(href: string): void;
  registerEventListener(listener: { name: string; handler: (event: SaveEvent) => unknown }): void;
}

interface SaveEvent {
  readonly entry: DecapValues;
}

export const cms = DecapCmsCore as unknown as Cms;
