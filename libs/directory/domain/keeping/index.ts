export * from './answer-ask';
export * from './assurance-standing';
export * from './claim';
export * from './own-figures';
export * from './room-and-closure';
export * from './when-to-ask';
