import type { TopTermEntry } from './need-term';

export const healthTerms: readonly TopTermEntry[] = [
  {
    id: 'mental-wellbeing',
    label: 'Mental wellbeing',
    group: 'health-and-wellbeing',
    synonyms: ['mental health', 'wellbeing', 'low mood', 'stress', 'emotional support'],
    under: [
      ['anxiety-and-depression', 'Anxiety and low mood', 'anxiety', 'anxious', 'depression', 'depressed', 'panic attacks'],
      ['counselling', 'Counselling and talking therapies', 'talking therapy', 'therapy', 'counsellor', 'cbt'],
      ['peer-support', 'Peer support groups', 'self help group', 'support group', 'hearing voices'],
      ['mental-health-crisis', 'Crisis support', 'crisis', 'suicidal', 'self harm', 'crisis cafe'],
      ['confidence-and-coping', 'Confidence, sleep and coping', 'confidence', 'self esteem', 'mindfulness', 'sleep', 'relaxation'],
      ['perinatal-wellbeing', 'Wellbeing around a birth', 'postnatal depression', 'perinatal', 'baby blues'],
    ],
  },
  {
    id: 'bereavement',
    label: 'Bereavement',
    group: 'health-and-wellbeing',
    synonyms: ['grief', 'grieving', 'bereaved', 'loss of a loved one'],
    under: [
      ['bereavement-support', 'Bereavement counselling and groups', 'grief counselling', 'bereavement group', 'widowed'],
      ['after-a-death', 'What to do after a death', 'funeral', 'funeral costs', 'registering a death'],
      ['loss-by-suicide', 'Bereaved by suicide', 'suicide bereavement'],
      ['loss-of-a-baby', 'Loss of a baby or child', 'miscarriage', 'stillbirth', 'baby loss'],
    ],
  },
  {
    id: 'physical-activity',
    label: 'Physical activity',
    group: 'health-and-wellbeing',
    synonyms: ['exercise', 'fitness', 'getting active', 'sport'],
    under: [
      ['walking-groups', 'Walking groups', 'health walk', 'walking group', 'rambling'],
      ['gentle-exercise', 'Gentle exercise and balance', 'chair exercise', 'tai chi', 'yoga', 'falls prevention', 'strength and balance'],
      ['swimming-and-gym', 'Swimming and gym', 'swimming', 'gym', 'exercise on referral', 'leisure centre'],
      ['dance-and-team-sports', 'Dance and team sports', 'dance', 'walking football', 'bowls'],
      ['weight-management', 'Healthy weight', 'lose weight', 'weight loss', 'obesity'],
    ],
  },
  {
    id: 'long-term-condition',
    label: 'Living with a long-term condition',
    group: 'health-and-wellbeing',
    synonyms: ['long term condition', 'chronic illness', 'disability', 'disabled', 'living with illness'],
    under: [
      ['dementia-and-memory', 'Dementia and memory', 'dementia', 'alzheimers', 'memory loss', 'memory cafe'],
      ['chronic-pain', 'Living with pain', 'chronic pain', 'pain management', 'arthritis', 'fibromyalgia'],
      ['cancer-support', 'Living with cancer', 'cancer', 'macmillan'],
      ['diabetes-and-heart', 'Diabetes, heart and lungs', 'diabetes', 'heart disease', 'copd', 'stroke'],
      ['sensory-loss', 'Sight and hearing loss', 'sight loss', 'blind', 'deaf', 'hearing loss'],
      ['learning-disability-and-autism', 'Learning disability, autism and ADHD', 'learning disability', 'autism', 'autistic', 'adhd'],
      ['aids-and-equipment', 'Aids and equipment', 'wheelchair', 'mobility aid', 'walking frame', 'equipment loan'],
    ],
  },
  {
    id: 'addiction',
    label: 'Alcohol, drugs and gambling',
    group: 'health-and-wellbeing',
    synonyms: ['addiction', 'substance misuse', 'recovery from addiction'],
    under: [
      ['alcohol', 'Alcohol', 'drinking', 'alcoholic', 'alcohol misuse'],
      ['drugs', 'Drugs', 'drug use', 'drug misuse', 'cannabis', 'heroin'],
      ['gambling', 'Gambling', 'betting', 'gambling debts'],
      ['stopping-smoking', 'Stopping smoking', 'smoking', 'quit smoking', 'vaping'],
    ],
  },
];
