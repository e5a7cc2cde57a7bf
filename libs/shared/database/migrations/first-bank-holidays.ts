/**
 * What 1700000013100 knows of bank holidays: month and day, then the title. Written once; what changes later comes by `linkwell import bank-holidays`.
 * Sources: Banking and Financial Dealings Act 1971, Schedule 1 (with St Andrew's Day etc. (Scotland) Act 2007); Good Friday and Christmas Day by common law; New Year's Day,
 * the early May day, 12 July, and the days that stand in for weekends by the yearly proclamations under section 1, reckoned for 2028 as they always were; and the
 * single proclamations for 8 May 2023 and, in Scotland, 15 June 2026.
 */
export const firstBankHolidays: Readonly<Record<'england_and_wales' | 'scotland' | 'northern_ireland', Readonly<Record<number, string>>>> = {
  england_and_wales: {
    2023: `
      01-02 New Year’s Day (substitute day), 04-07 Good Friday, 04-10 Easter Monday, 05-01 Early May bank holiday, 05-08 Bank holiday for the coronation of King Charles III, 05-29 Spring bank holiday,
      08-28 Summer bank holiday, 12-25 Christmas Day, 12-26 Boxing Day`,
    2024: `
      01-01 New Year’s Day, 03-29 Good Friday, 04-01 Easter Monday, 05-06 Early May bank holiday, 05-27 Spring bank holiday, 08-26 Summer bank holiday,
      12-25 Christmas Day, 12-26 Boxing Day`,
    2025: `
      01-01 New Year’s Day, 04-18 Good Friday, 04-21 Easter Monday, 05-05 Early May bank holiday, 05-26 Spring bank holiday, 08-25 Summer bank holiday,
      12-25 Christmas Day, 12-26 Boxing Day`,
    2026: `
      01-01 New Year’s Day, 04-03 Good Friday, 04-06 Easter Monday, 05-04 Early May bank holiday, 05-25 Spring bank holiday, 08-31 Summer bank holiday,
      12-25 Christmas Day, 12-28 Boxing Day (substitute day)`,
    2027: `
      01-01 New Year’s Day, 03-26 Good Friday, 03-29 Easter Monday, 05-03 Early May bank holiday, 05-31 Spring bank holiday, 08-30 Summer bank holiday,
      12-27 Christmas Day (substitute day), 12-28 Boxing Day (substitute day)`,
    2028: `
      01-03 New Year’s Day (substitute day), 04-14 Good Friday, 04-17 Easter Monday, 05-01 Early May bank holiday, 05-29 Spring bank holiday, 08-28 Summer bank holiday,
      12-25 Christmas Day, 12-26 Boxing Day`,
  },
  scotland: {
    2023: `
      01-02 2nd January, 01-03 New Year’s Day (substitute day), 04-07 Good Friday, 05-01 Early May bank holiday, 05-08 Bank holiday for the coronation of King Charles III, 05-29 Spring bank holiday,
      08-07 Summer bank holiday, 11-30 St Andrew’s Day, 12-25 Christmas Day, 12-26 Boxing Day`,
    2024: `
      01-01 New Year’s Day, 01-02 2nd January, 03-29 Good Friday, 05-06 Early May bank holiday, 05-27 Spring bank holiday, 08-05 Summer bank holiday,
      12-02 St Andrew’s Day (substitute day), 12-25 Christmas Day, 12-26 Boxing Day`,
    2025: `
      01-01 New Year’s Day, 01-02 2nd January, 04-18 Good Friday, 05-05 Early May bank holiday, 05-26 Spring bank holiday, 08-04 Summer bank holiday,
      12-01 St Andrew’s Day (substitute day), 12-25 Christmas Day, 12-26 Boxing Day`,
    2026: `
      01-01 New Year’s Day, 01-02 2nd January, 04-03 Good Friday, 05-04 Early May bank holiday, 05-25 Spring bank holiday, 06-15 Bank holiday for Scotland at the World Cup,
      08-03 Summer bank holiday, 11-30 St Andrew’s Day, 12-25 Christmas Day, 12-28 Boxing Day (substitute day)`,
    2027: `
      01-01 New Year’s Day, 01-04 2nd January (substitute day), 03-26 Good Friday, 05-03 Early May bank holiday, 05-31 Spring bank holiday, 08-02 Summer bank holiday,
      11-30 St Andrew’s Day, 12-27 Christmas Day (substitute day), 12-28 Boxing Day (substitute day)`,
    2028: `
      01-03 New Year’s Day (substitute day), 01-04 2nd January (substitute day), 04-14 Good Friday, 05-01 Early May bank holiday, 05-29 Spring bank holiday, 08-07 Summer bank holiday,
      11-30 St Andrew’s Day, 12-25 Christmas Day, 12-26 Boxing Day`,
  },
  northern_ireland: {
    2023: `
      01-02 New Year’s Day (substitute day), 03-17 St Patrick’s Day, 04-07 Good Friday, 04-10 Easter Monday, 05-01 Early May bank holiday, 05-08 Bank holiday for the coronation of King Charles III,
      05-29 Spring bank holiday, 07-12 Battle of the Boyne (Orangemen’s Day), 08-28 Summer bank holiday, 12-25 Christmas Day, 12-26 Boxing Day`,
    2024: `
      01-01 New Year’s Day, 03-18 St Patrick’s Day (substitute day), 03-29 Good Friday, 04-01 Easter Monday, 05-06 Early May bank holiday, 05-27 Spring bank holiday,
      07-12 Battle of the Boyne (Orangemen’s Day), 08-26 Summer bank holiday, 12-25 Christmas Day, 12-26 Boxing Day`,
    2025: `
      01-01 New Year’s Day, 03-17 St Patrick’s Day, 04-18 Good Friday, 04-21 Easter Monday, 05-05 Early May bank holiday, 05-26 Spring bank holiday,
      07-14 Battle of the Boyne (Orangemen’s Day) (substitute day), 08-25 Summer bank holiday, 12-25 Christmas Day, 12-26 Boxing Day`,
    2026: `
      01-01 New Year’s Day, 03-17 St Patrick’s Day, 04-03 Good Friday, 04-06 Easter Monday, 05-04 Early May bank holiday, 05-25 Spring bank holiday,
      07-13 Battle of the Boyne (Orangemen’s Day) (substitute day), 08-31 Summer bank holiday, 12-25 Christmas Day, 12-28 Boxing Day (substitute day)`,
    2027: `
      01-01 New Year’s Day, 03-17 St Patrick’s Day, 03-26 Good Friday, 03-29 Easter Monday, 05-03 Early May bank holiday, 05-31 Spring bank holiday,
      07-12 Battle of the Boyne (Orangemen’s Day), 08-30 Summer bank holiday, 12-27 Christmas Day (substitute day), 12-28 Boxing Day (substitute day)`,
    2028: `
      01-03 New Year’s Day (substitute day), 03-17 St Patrick’s Day, 04-14 Good Friday, 04-17 Easter Monday, 05-01 Early May bank holiday, 05-29 Spring bank holiday,
      07-12 Battle of the Boyne (Orangemen’s Day), 08-28 Summer bank holiday, 12-25 Christmas Day, 12-26 Boxing Day`,
  },
};
