/** One checked file, as written. */
export interface Written<Content> {
  readonly path: string;
  /** Stands for the path and the bytes. */
  readonly digest: string;
  /** The folder of an Action. */
  readonly resource: string;
  readonly head: Head;
  readonly content: Content;
}

/** What others want to know of a file, without its content. */
export interface Head {
  /** What it calls the Action, the mixin or the service. */
  readonly name: string;
  readonly isDraft: boolean;
  readonly replacedBy?: string | undefined;
}

/** A file whose content is read when somebody wants it. */
export class WrittenFile<Content> implements Written<Content> {
  readonly path: string;
  readonly digest: string;
  readonly resource: string;
  readonly head: Head;
  readonly #read: () => Content;
  #content: Content | undefined;

  constructor({ path, digest, resource, head }: Omit<Written<Content>, "content">, read: () => Content) {
    this.path = path;
    this.digest = digest;
    this.resource = resource;
    this.head = head;
    this.#read = read;
  }

  get content(): Content {
    return (this.#content ??= this.#read());
  }
}
