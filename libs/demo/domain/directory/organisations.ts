import type { OrganisationId } from '@linkwell/kernel';
import { demoId } from '../demo-id';

export interface DemoOrganisation {
  readonly key: string;
  readonly id: OrganisationId;
  readonly name: string;
  readonly description: string;
  /** Its own building; services without another place happen here. */
  readonly building: string;
  readonly street: string;
  readonly neighbourhood: string;
}

export const organisationId = (key: string): OrganisationId => demoId<OrganisationId>('organisation', key);

const organisation = (key: string, name: string, neighbourhood: string, building: string, street: string, description: string): DemoOrganisation => ({
  key,
  id: organisationId(key),
  name,
  description,
  building,
  street,
  neighbourhood,
});

const market = 'Larkmere Market';
const lock = "Tanner's Lock";

/** Invented, all of them. */
export const demoOrganisations: readonly DemoOrganisation[] = [
  organisation('money-tree', 'Larkmere Money Tree', market, 'The Old Counting House', '4 Lantern Street', 'Free and independent advice about money and debt.'),
  organisation('open-ledger', 'The Open Ledger Credit Union', lock, 'Ledger House', '11 Towpath Row', 'Savings and fair loans, owned by its members.'),
  organisation('plain-sailing', 'Plain Sailing Benefits Advice', 'Wharfside', 'The Sail Loft', '2 Capstan Yard', 'Advice about benefits, in plain words.'),
  organisation('long-table', 'The Long Table Larder', lock, 'Number Nine Shed', '9 Weighbridge Lane', 'Food for today, and a place to sit down with it.'),
  organisation('copper-kettle', 'Copper Kettle Community Café', 'Nettlehill', 'The Copper Kettle', '31 Nettle Rise', 'A pay-what-you-can café run by volunteers.'),
  organisation('hearthlight', 'Hearthlight Energy Advice', market, 'Chimney House', '17 Bellows Lane', 'Help with energy bills and cold homes.'),
  organisation('doorstep', 'Doorstep Housing Advice', 'Wharfside', 'Doorstep', '6 Ropewalk', 'Advice for tenants and for people without a home.'),
  organisation('keystone', 'Keystone Night Shelter', market, 'The Keystone', '1 Arch Street', 'A bed, a meal and a plan.'),
  organisation('wayfinder', 'Wayfinder Law Centre', market, 'Wayfinder House', '22 Quill Street', 'Free legal help in Larkmere.'),
  organisation('harbour-lamp', 'Harbour Lamp', market, 'Address given by phone', 'Larkmere', 'Support for people who are not safe at home.'),
  organisation('tea-and-kindred', 'Tea & Kindred', 'Bellwether', 'The Parlour', '14 Saucer Street', 'Company for people who would like more of it.'),
  organisation('mended-shed', 'The Mended Shed', 'Wharfside', 'The Mended Shed', '8 Sawdust Yard', 'Mending things side by side.'),
  organisation('larks', 'The Larkmere Larks', 'Ashwhistle', 'Ashwhistle Village Hall', 'Whistle Green', 'Singing for anyone, no reading of music needed.'),
  organisation('muddy-boots', 'Muddy Boots Garden Project', 'Dunmallow', 'The Walled Garden', 'Mallow Lane', 'Growing vegetables and confidence.'),
  organisation('wildpath', 'Wildpath Walks', 'Heronfold', 'The Boathouse', '3 Reedbed Way', 'Short walks with people who are glad you came.'),
  organisation('stillwater', 'Stillwater Minds', market, 'Stillwater House', '40 Lantern Street', 'Support for mental wellbeing.'),
  organisation('empty-chair', 'The Empty Chair', 'Quillbury', 'Quillbury Reading Room', 'Inkwell Lane', 'Support after somebody has died.'),
  organisation('bounce-and-balance', 'Bounce & Balance', 'Bellwether', 'Bellwether Pavilion', 'Bell Field', 'Gentle movement at every age.'),
  organisation('splash', 'Larkmere Splash Leisure Trust', 'Nettlehill', 'Splash', '1 Fountain Way', 'The district’s pool, gym and halls.'),
  organisation('long-haul', 'Long Haul Together', 'Thistledrop', 'The Waiting Room', '5 Station Cottages', 'Living well with an illness that stays.'),
  organisation('marigold', 'Marigold Memory Café', 'Heronfold', 'Marigold Hall', '12 Petal Road', 'For people with memory loss, and those beside them.'),
  organisation('turning-tide', 'Turning Tide Recovery', lock, 'The Tide House', '25 Sluice Street', 'Help with alcohol, drugs and gambling.'),
  organisation('carers-collective', 'Larkmere Carers’ Collective', 'Ashwhistle', 'Shoulder House', '2 Harness Lane', 'Run by carers, for carers.'),
  organisation('little-oaks', 'Little Oaks Young Carers', 'Nettlehill', 'The Acorn Rooms', '7 Nettle Rise', 'For children and young people who look after someone.'),
  organisation('nest', 'Nest & Nurture Family Hub', lock, 'The Nest', '3 Feather Street', 'Everything for families under one roof.'),
  organisation('puddleduck', 'Puddleduck Playgroup', 'Dunmallow', 'Dunmallow Chapel Rooms', 'Mallow Lane', 'Play for under-fives and a hot drink for whoever brings them.'),
  organisation('hop-aboard', 'Hop Aboard Community Transport', 'Thistledrop', 'The Bus Barn', '1 Axle Road', 'Lifts for people for whom the bus does not work.'),
  organisation('click-and-connect', 'Click & Connect', market, 'The Circuit', '19 Bellows Lane', 'Getting online, one question at a time.'),
  organisation('chalk-and-chatter', 'Chalk & Chatter Learning', 'Wharfside', 'The Old Schoolroom', '10 Slate Street', 'Classes for adults.'),
  organisation('next-rung', 'Next Rung', market, 'Ladder Court', '5 Ladder Court', 'Finding work and staying in it.'),
  organisation('many-hands', 'Many Hands Larkmere', market, 'Many Hands House', '12 Lantern Street', 'The district’s volunteer centre.'),
  organisation('helping-hammer', 'Helping Hammer', 'Bellwether', 'The Toolbox', '8 Anvil Lane', 'Small jobs in the homes of people who cannot do them.'),
  organisation('fennick-neighbours', 'Good Neighbours of Fennick', 'Upper Fennick', 'Fennick Tithe Barn', 'Barn Lane', 'Neighbours who lend a hand.'),
  organisation('welcome-mat', 'The Welcome Mat', lock, 'The Welcome Mat', '16 Towpath Row', 'A welcome for people who came here for safety.'),
  organisation('interfaith', 'Larkmere Interfaith Circle', 'Nettlehill', 'The Round House', '2 Circle Road', 'Neighbours of all faiths and none.'),
  organisation('paintbox', 'Paintbox Arts', 'Marrowby', 'The Paintbox', '4 Easel Lane', 'Making things together.'),
  organisation('small-things', 'Larkmere Museum of Small Things', market, 'The Museum of Small Things', '1 Thimble Square', 'Ten thousand small objects and their stories.'),
];
