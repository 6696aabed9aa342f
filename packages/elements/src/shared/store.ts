import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Called with the new state after each change. */
export type Listener<S> = (state: S) => void;

/**
 * The smallest observable: one immutable state object, replaced on every change.
 * A widget's store extends it, so that every rule of a screen can be tested in Node without a browser.
 */
export class Store<S extends object> {
  #state: S;
  readonly #listeners = new Set<Listener<S>>();

  constructor(initial: S) {
    this.#state = initial;
  }

  /** The state as it is now. Never changed in place. */
  get state(): S {
    return this.#state;
  }

  /** Replaces the given fields and tells every listener once. */
  protected set(change: Partial<S>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of [...this.#listeners]) listener(this.#state);
  }

  /** Listens until the returned function is called. */
  subscribe(listener: Listener<S>): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

/** Re-renders its element whenever the store changes, for as long as the element is in a page. */
export class StoreController<S extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: Store<S>;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: Store<S>) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  hostConnected(): void {
    this.#stop ??= this.#store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
