namespace BeschutWerk.Rules;

/// <summary>What the college decides on the indication. Source: Nuenen 2019 article 4 lid 2 and 3.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum IndicationOutcome
{
    /// <summary>The advice is followed: the person belongs to the target group, and this is the indication.</summary>
    Belongs = 1,

    /// <summary>The advice is followed: the person does not belong to the target group.</summary>
    DoesNotBelong,

    /// <summary>The college may depart from the advice, because it came about carelessly.</summary>
    MayDepart,

    /// <summary>The college may ask UWV for more information, because the advice is insufficiently reasoned.</summary>
    MayRequestInformation,
}
