namespace BeschutWerk.Rules;

/// <summary>Where a version of national law was read.</summary>
[JsonConverter(typeof(ContractJsonConverter))]
public enum LawSource
{
    /// <summary>In the consolidated text.</summary>
    Text = 1,

    /// <summary>In the official gazette (Staatsblad or Staatscourant).</summary>
    Gazette,

    /// <summary>In a source that tells what the law says, not in the law itself.</summary>
    Secondary,
}
