namespace BeschutWerk.Rules;

/// <summary>Warnings that the sources call for. A caveat never changes an outcome.</summary>
[Flags]
[JsonConverter(typeof(ContractJsonConverter))]
public enum Caveats
{
    /// <summary>No warning.</summary>
    None = 0,

    /// <summary>
    /// A later version of the decree prevails over the note on which this rests (Nuenen 2019, note to article 3).
    /// </summary>
    DecreePrevails = 1 << 0,

    /// <summary>
    /// The suspension is that of the policy rules; a statutory term on an application may run on (Awb 4:13, 4:15).
    /// </summary>
    StatutoryTermMayRunOn = 1 << 1,

    /// <summary>
    /// The Awb also ends a suspension when a term set for the answer passes unused; the policy rules set none.
    /// </summary>
    SuspensionWithoutBackstop = 1 << 2,

    /// <summary>An extension was decided after the last day of the trajectory (reading of Nuenen 2019 article 5 lid 2).</summary>
    DecidedAfterEnd = 1 << 3,

    /// <summary>
    /// A new trajectory after a shorter extension: the text does not settle it (reading of Nuenen 2019 article 5 lid 3).
    /// </summary>
    RenewalAfterExtension = 1 << 4,

    /// <summary>
    /// A new trajectory is itself extended: the text does not settle it (reading of Nuenen 2019 article 5 lid 2 and 3).
    /// </summary>
    RenewedTrajectory = 1 << 5,

    /// <summary>The new decision on the indication comes first (Nuenen 2019 article 8 lid 4 with article 10 lid 2).</summary>
    NewDecisionFirst = 1 << 6,

    /// <summary>
    /// The term and the departure of the first decision hold for the second advice by analogy (reading of Nuenen 2019
    /// article 10 lid 2).
    /// </summary>
    SecondAdviceByAnalogy = 1 << 7,

    /// <summary>Several entries of the waiting list have the same rank date; the policy is silent on their order.</summary>
    EntriesTie = 1 << 8,

    /// <summary>
    /// Someone within the period after a dismissal for misconduct is passed over and keeps the place on the waiting list
    /// meanwhile (reading of Nuenen 2019 article 9 lid 2 and article 11 lid 1).
    /// </summary>
    RankKeptMeanwhile = 1 << 9,

    /// <summary>
    /// A term moved to a working day in a year whose decree on days put on a par with the holidays was not seen, and the
    /// caller gave none (Algemene termijnenwet article 3 lid 3).
    /// </summary>
    EquatedDaysNotGiven = 1 << 10,

    /// <summary>
    /// The source tells this of the practice until then, and does not say that it goes on (Maastricht 2024, page 1
    /// paragraph 4).
    /// </summary>
    FormerPractice = 1 << 11,

    /// <summary>
    /// This is an order of examination, and no ground to refuse sheltered work to someone who holds an indication
    /// (Maastricht 2024, page 2 paragraph 3, which leaves their protection unimpaired).
    /// </summary>
    OrderOfExamination = 1 << 12,

    /// <summary>
    /// The duty to offer sheltered work ends once the number of positions is realised (Participatiewet article 10b lid 6).
    /// </summary>
    DutyEndsWithNumber = 1 << 13,

    /// <summary>
    /// The cap is taken before the employer costs come on top; another reading puts them in the base of the cap
    /// (Participatiewet article 10d lid 4).
    /// </summary>
    CapBeforeEmployerCosts = 1 << 14,

    /// <summary>
    /// Wage values are determined in whole per cents; this one is none, and rounded it would fall on the other side of a
    /// threshold (article 4 lid 3 of the ministerial regulation, since July 2021 article 3 lid 1 of the decree).
    /// </summary>
    WageValueNotWhole = 1 << 15,

    /// <summary>The day lies after the latest text of the law that was seen, by which it is decided.</summary>
    LaterLawNotSeen = 1 << 16,

    /// <summary>It rests on what only a secondary source says.</summary>
    SecondarySource = 1 << 17,

    /// <summary>
    /// The policy does not let the person ask for the advice; national law lets them ask UWV all the same (Participatiewet
    /// article 10b lid 3).
    /// </summary>
    NationalLawLetsPersonAsk = 1 << 18,

    /// <summary>
    /// A trajectory that has more months than Nuenen 2019 article 5 gives, lawfully, since they were given before the rules were
    /// in force or under the hardship clause, is extended or has a new one in place of that: the text does not settle it. Only a
    /// review has it, among its remarks, decisions, terms and steps.
    /// </summary>
    LongerThanArticle = 1 << 22,

    /// <summary>
    /// The trajectory goes on after the last day that the rules allow: what article 5 says of a trajectory it says of one within
    /// its months. Only a review has it, among its decisions.
    /// </summary>
    PastLawfulLastDay = 1 << 23,

    /// <summary>
    /// UWV concluded otherwise than the answers to its two questions give: one yes is enough for a positive advice, and two
    /// times no is a negative one (Nuenen 2019, note to article 3 lid 2). Only a review has it, among its remarks.
    /// </summary>
    AdviceDoesNotFitAnswers = 1 << 24,

    /// <summary>
    /// The college decided on the indication while UWV, whose term still ran, had not given the advice that was asked, the first
    /// or a new one; the text puts the decision after that advice (Nuenen 2019 article 4 lid 1 and article 10 lid 2). Only a
    /// review has it, among its remarks.
    /// </summary>
    DecidedBeforeAdvice = 1 << 25,

    /// <summary>
    /// A trajectory began after another one of the same placement, and neither as a new one of Nuenen 2019 article 5 lid 3 nor
    /// after a new advice (article 10 lid 3): the text does not settle it. Only a review has it, among its remarks.
    /// </summary>
    TrajectoryAfterTrajectory = 1 << 26,

    /// <summary>
    /// A new trajectory takes the place of one that is itself a new one: the text does not settle it (reading of Nuenen 2019
    /// article 5 lid 3). Only a review has it, among its remarks, decisions and steps.
    /// </summary>
    RenewalOfRenewed = 1 << 27,

    /// <summary>
    /// A new trajectory begins later than on the day after the last one, so that it does not follow on it (reading of Nuenen 2019
    /// article 5 lid 3). Only a review has it, among its remarks, decisions and steps.
    /// </summary>
    RenewedAfterEnd = 1 << 28,

    /// <summary>
    /// The policy lets the college follow advice that came about carelessly, since it has no departure from it; the college must
    /// check that the advice was prepared with care, and cannot rest on advice that was not (Awb 3:9 and 3:50).
    /// </summary>
    CarelessAdviceFollowed = 1 << 29,
}
