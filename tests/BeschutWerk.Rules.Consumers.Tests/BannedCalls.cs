namespace BeschutWerk.Rules.Tests;

/// <summary>For each line of the list of banned symbols: a call that it must refuse.</summary>
internal static class BannedCalls
{
    public static IReadOnlyDictionary<string, string> BySymbol { get; } =
        new Dictionary<string, string>
        {
            ["P:System.DateTime.Now"] = "_ = System.DateTime.Now;",
            ["P:System.DateTime.UtcNow"] = "_ = System.DateTime.UtcNow;",
            ["P:System.DateTime.Today"] = "_ = System.DateTime.Today;",
            ["P:System.DateTimeOffset.Now"] = "_ = System.DateTimeOffset.Now;",
            ["P:System.DateTimeOffset.UtcNow"] = "_ = System.DateTimeOffset.UtcNow;",
            ["T:System.TimeProvider"] = "_ = System.TimeProvider.System;",
            ["T:System.Diagnostics.Stopwatch"] = "_ = System.Diagnostics.Stopwatch.GetTimestamp();",
            ["T:NodaTime.SystemClock"] = "_ = NodaTime.SystemClock.Instance;",
            ["T:NodaTime.IClock"] = "static NodaTime.Instant Now(NodaTime.IClock clock) => clock.GetCurrentInstant();",
            ["T:System.TimeZoneInfo"] = "_ = System.TimeZoneInfo.Local;",
            ["T:NodaTime.DateTimeZoneProviders"] = "_ = NodaTime.DateTimeZoneProviders.Tzdb;",
            ["T:System.Random"] = "_ = new System.Random();",
            ["M:System.Guid.NewGuid"] = "_ = System.Guid.NewGuid();",
            ["T:System.Security.Cryptography.RandomNumberGenerator"] =
                "_ = System.Security.Cryptography.RandomNumberGenerator.Create();",
            ["T:System.Environment"] = """_ = System.Environment.GetEnvironmentVariable("HOME");""",
            ["T:System.AppContext"] = "_ = System.AppContext.BaseDirectory;",
            ["T:System.AppDomain"] = "_ = System.AppDomain.CurrentDomain;",
            ["T:System.Diagnostics.Process"] = "_ = System.Diagnostics.Process.GetCurrentProcess();",
            ["T:System.Diagnostics.Trace"] = """System.Diagnostics.Trace.WriteLine("");""",
            ["T:System.Console"] = "System.Console.WriteLine();",
            ["N:System.IO"] = """_ = System.IO.File.Exists("");""",
            ["N:System.Net"] = "_ = System.Net.Dns.GetHostName();",
            ["N:System.Threading"] = "_ = System.Threading.Thread.CurrentThread;",
            ["N:System.Threading.Tasks"] = "_ = System.Threading.Tasks.Task.Run(() => 1);",
            ["P:System.Globalization.CultureInfo.CurrentCulture"] =
                "_ = System.Globalization.CultureInfo.CurrentCulture;",
            ["P:System.Globalization.CultureInfo.CurrentUICulture"] =
                "_ = System.Globalization.CultureInfo.CurrentUICulture;",
            ["P:System.Globalization.CultureInfo.DefaultThreadCurrentCulture"] =
                "_ = System.Globalization.CultureInfo.DefaultThreadCurrentCulture;",
            ["P:System.Globalization.CultureInfo.DefaultThreadCurrentUICulture"] =
                "_ = System.Globalization.CultureInfo.DefaultThreadCurrentUICulture;",
            ["P:System.Globalization.CultureInfo.InstalledUICulture"] =
                "_ = System.Globalization.CultureInfo.InstalledUICulture;",
            ["P:System.Globalization.NumberFormatInfo.CurrentInfo"] =
                "_ = System.Globalization.NumberFormatInfo.CurrentInfo;",
            ["P:System.Globalization.DateTimeFormatInfo.CurrentInfo"] =
                "_ = System.Globalization.DateTimeFormatInfo.CurrentInfo;",
            ["P:System.StringComparer.CurrentCulture"] = "_ = System.StringComparer.CurrentCulture;",
            ["P:System.StringComparer.CurrentCultureIgnoreCase"] =
                "_ = System.StringComparer.CurrentCultureIgnoreCase;",
            ["F:System.StringComparison.CurrentCulture"] = "_ = System.StringComparison.CurrentCulture;",
            ["F:System.StringComparison.CurrentCultureIgnoreCase"] =
                "_ = System.StringComparison.CurrentCultureIgnoreCase;",
            ["M:System.String.ToUpper"] = """_ = "".ToUpper();""",
            ["M:System.String.ToLower"] = """_ = "".ToLower();""",
            ["M:System.String.Compare(System.String,System.String)"] = """_ = string.Compare("", "");""",
            ["M:System.String.CompareTo(System.String)"] = """_ = "".CompareTo("");""",
            ["M:System.String.Format(System.String,System.Object)"] = """_ = string.Format("{0}", 1);""",
            ["M:System.String.Format(System.String,System.Object,System.Object)"] =
                """_ = string.Format("{0}{1}", 1, 2);""",
            ["M:System.String.Format(System.String,System.Object,System.Object,System.Object)"] =
                """_ = string.Format("{0}{1}{2}", 1, 2, 3);""",
            ["M:System.String.Format(System.String,System.Object[])"] =
                """_ = string.Format("{0}", new object[] { 1, 2, 3, 4 });""",
            ["M:System.Int32.ToString"] = "_ = 1.ToString();",
            ["M:System.Int32.Parse(System.String)"] = """_ = int.Parse("1");""",
            ["M:System.Decimal.ToString"] = "_ = 1m.ToString();",
            ["M:System.Decimal.ToString(System.String)"] = """_ = 1m.ToString("0");""",
            ["M:System.Decimal.Parse(System.String)"] = """_ = decimal.Parse("1");""",
            ["M:NodaTime.LocalDate.ToString"] = "_ = default(NodaTime.LocalDate).ToString();",
            ["M:NodaTime.Text.LocalDatePattern.CreateWithCurrentCulture(System.String)"] =
                """_ = NodaTime.Text.LocalDatePattern.CreateWithCurrentCulture("d");""",
        };
}
