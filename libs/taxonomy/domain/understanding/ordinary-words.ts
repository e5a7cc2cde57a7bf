import { singular } from '../words';

/**
 * Words and names that are a slip or two from a word of the needs, and mean something else: they are never corrected. Forms of a word of the
 * needs ("translate", "dancer") are left out on purpose: taking those for it is no mistake. A steward who adds a synonym need not add its
 * look-alikes here: what is understood is shown while it is typed, before it is saved.
 */
const words = `
  abase abdication abduction accommodating addition adoration along amuse artistic atone badgering batting befitting begetting belting besetting besotting besting bland blend blink blond bling boiled bongo bowler
  broiler bucketing budged buffeting bugled bungled burbled butting cancel canker canter caper career cared carped carpel carter cartier carver cater chest chester choker clearer cleanlier cleanser cleaver coarse
  coincidence coined collage colleague commuter compacter completer conference confessed confidante confident confluence confuted conked continence contused convulsed cooler cooper corned councillor councilman courser cress crisp
  cuckolding curer curse decreased depriving derive deriving digitally digression disabused discriminating diving drove dunce durability emulation enticement errant exorcise exorcised expertise explication
  exploration explosion exportation faintness fatness fiend foresting forfeiting forger formatting fried friday fringe funereal gabbled gabbling gabled gambolled gambolling garbled garbling garnering gladdening grumbling hanger
  hardening hating hazarding hefting herein heroic heron hobbit hobble hopelessness horsing hosing hosted hotel hubbies huger hunker hunter immolated immolation inculcation incubation inhalation inoculation
  insulated insulating insulator interested interesting interment internee interned internment intersect knighting knotting leaned literally literary liveliness loveliness lovely lowliness masque mediating medication meditation
  moneymaking moult mound mutability opting ousting overjoyed overnight oversight paltry paginating pantie panties panting parroting pastry patenting perishing peroration playground polishing printing privation promotion prorate punishing
  raced raged raked rapid rapped rared rasped rated raved razed reaped reclamation refute relegation relocation repaid repressed repression respire ribbed robed roped rubbed rumbling saint sanctified
  scrammed scummed shammed sheep shimming shimmying sightless skimming skirt slammed sleek sleet sleeting slimming smocking snort socialisation solicited solicitous spammed specialised spore spurt stacking staler stalling
  stanchion steep steeping stint stoke stoking stomp strike strobe strode strove suctioned sweep sweeping table tabled trailing transform transistor traipsing transpire transpose unexplored vamping waterfall weightless window`;

export const ordinaryWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/).flatMap((word) => [word, singular(word)]));
