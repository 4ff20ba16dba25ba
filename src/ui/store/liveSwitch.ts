/** Turns a listener on and off. Asked twice it listens once; a listener that could not be put up may be tried again. */
type Stop = () => Promise<void>;

export interface LiveSwitch {
  readonly on: () => Promise<void>;
  readonly off: () => Promise<void>;
}

export const createLiveSwitch = (listen: () => Promise<Stop>): LiveSwitch => {
  let listening: Promise<Stop> | undefined;
  return {
    on: async () => {
      listening ??= listen();
      try {
        await listening;
      } catch (error) {
        listening = undefined;
        throw error;
      }
    },
    off: async () => {
      const stopping = listening;
      listening = undefined;
      await (
        await stopping
      )?.();
    },
  };
};
