// Notices that the page's address changes without a load: by Back and Forward, or by an application.
import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** The Navigation API, where the browser has it. */
const {navigation} = globalThis as {navigation?: EventTarget};

export class AddressController implements ReactiveController {
  readonly #onChange: () => void;

  constructor(host: ReactiveControllerHost, onChange: () => void) {
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('popstate', this.#onChange);
    navigation?.addEventListener('currententrychange', this.#onChange);
  }

  hostDisconnected(): void {
    removeEventListener('popstate', this.#onChange);
    navigation?.removeEventListener('currententrychange', this.#onChange);
  }
}
