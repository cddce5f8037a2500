namespace BeschutWerk.Rules;

/// <summary>Whether the college may ask for a new advice. Source: Nuenen 2019 article 10 lid 1.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum ReassessmentOutcome
{
    /// <summary>The college may ask UWV for a new advice.</summary>
    MayRequestAdvice = 1,

    /// <summary>There is no ground for it here.</summary>
    NoGround,
}
