/** Who may bring a person to a service. `unknown` when a source does not say. */
export const accessWays = ['self', 'professional', 'either', 'unknown'] as const;
export type AccessWay = (typeof accessWays)[number];

/** How a person reaches it. */
export const accessChannels = ['online', 'phone', 'in_person', 'home_visit'] as const;
export type AccessChannel = (typeof accessChannels)[number];

export interface AccessRoute {
  readonly way: AccessWay;
  /** Empty when a source does not say. */
  readonly channels: readonly AccessChannel[];
}

export const accessWayLabels: Readonly<Record<AccessWay, string>> = {
  self: 'People go themselves',
  professional: 'A professional refers',
  either: 'Go yourself, or be referred',
  unknown: 'How to be referred is not known',
};

export const accessChannelLabels: Readonly<Record<AccessChannel, string>> = {
  online: 'Online',
  phone: 'By phone',
  in_person: 'In person',
  home_visit: 'Home visit',
};

/** Whether a way in is certainly shut to someone who comes by `by`. What is not known shuts nobody out. */
export const isShutTo = (way: AccessWay, by: 'self' | 'professional'): boolean => (way === 'self' || way === 'professional') && way !== by;

/** Whether a person can be helped without going anywhere: distance then does not matter. */
export const isRemote = (channels: readonly AccessChannel[]): boolean => channels.length > 0 && !channels.includes('in_person');
