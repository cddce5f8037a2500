using System.Collections.Immutable;

namespace BeschutWerk.Rules;

/// <summary>Every question that the library decides.</summary>
public static class RuleCatalogue
{
    /// <summary>The questions, in the order of the catalogue.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        PolicyRules.InForceRule,
        TargetGroupRules.AssessRule,
        AdviceRules.MayRequestRule,
        AdviceRules.InvestigationRule,
        AdviceRules.TermRule,
        AdviceRules.ConcludeRule,
        IndicationRules.TermRule,
        IndicationRules.DecideRule,
        IndicationRules.ReassessRule,
        IndicationRules.AfterNewAdviceRule,
        PlacementRules.StartRule,
        PlacementRules.ExtendRule,
        PlacementRules.RenewRule,
        PlacementRules.FacilityRule,
        PlacementRules.IncomeRule,
        PlacementRules.WageValueRule,
        EmploymentRules.ContractRule,
        EmploymentRules.HoursRule,
        EmploymentRules.EmployerRule,
        SubsidyRules.DecideRule,
        SubsidyRules.AwardRule,
        SubsidyRules.NextDeterminationRule,
        ProvisionRules.WorkplaceAdaptationRule,
        ProvisionRules.SicknessRule,
        ProvisionRules.EndRule,
        ProvisionRules.ListedRule,
        PositionRules.AssessRule,
        WaitingListRules.PlaceRule,
        WaitingListRules.NextRule,
        WaitingListRules.ResponsibleRule,
        MisconductRules.QualifyRule,
        MisconductRules.ReofferRule,
        MisconductRules.SupportRule,
        MisconductRules.CooperationRule,
        HardshipRules.DepartRule,
        InstrumentRules.ChooseRule,
        StatuteRules.RegimeRule,
        StatuteRules.OfferRule,
        SubsidyRules.TermRule,
        SubsidyRules.AmountRule,
    ];

    /// <summary>The question with a key.</summary>
    /// <param name="key">The key, such as <c>indication.term</c>.</param>
    /// <returns>The question, or null where there is none with this key.</returns>
    public static Rule? Find(string key) =>
        All.FirstOrDefault(rule => string.Equals(rule.Key, key, StringComparison.Ordinal));

    /// <summary>The questions in which a norm is weighed or under which they are decided.</summary>
    /// <param name="norm">The norm.</param>
    /// <returns>The questions in the order of the catalogue; none for a definition or a mere reference.</returns>
    public static ImmutableArray<Rule> DecidedBy(Norm norm) =>
        [.. All.Where(rule => rule.Norms.Contains(norm) || rule.Grounds.Contains(norm))];
}
