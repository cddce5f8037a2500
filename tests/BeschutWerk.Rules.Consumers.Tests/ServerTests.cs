namespace BeschutWerk.Rules.Tests;

/// <summary>The package in a service on ASP.NET Core.</summary>
public sealed class ServerTests
{
    /// <summary>A service with the contract in JSON, asked many times at once; the program asks itself, and then stops.</summary>
    [Fact]
    public void A_service_answers_questions_in_json_on_all_threads() =>
        BuiltPrograms
            .Run("Server")
            .Should()
            .Be("200 permitted: art. 3 lid 1 Beleidsregels Beschut werk gemeente Nuenen 2019\n400");

    internal static void Write(Consumer programs)
    {
        programs.WriteProject(
            "Server.csproj",
            "net10.0",
            Consumer.Package("BeschutWerk.Rules.Json"),
            "<ImplicitUsings>enable</ImplicitUsings><Nullable>enable</Nullable>",
            sdk: ".Web"
        );
        programs.Write(
            "Server/Program.cs",
            """"
            using BeschutWerk.Rules.Json;

            var builder = WebApplication.CreateBuilder(args);
            builder.Logging.ClearProviders();
            var app = builder.Build();
            app.MapPost(
                "/decide",
                async (HttpRequest request) =>
                {
                    using var body = new MemoryStream();
                    await request.Body.CopyToAsync(body);
                    var answer = DecisionJson.Decide(body.ToArray());
                    return answer.Decision is { } decision
                        ? Results.Text($"{decision.OutcomeWord}: {decision.Citation}")
                        : Results.BadRequest(answer.Error!.Message);
                });
            app.Urls.Add("http://127.0.0.1:0");
            await app.StartAsync();

            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            async Task<string> Ask(string who)
            {
                using var content = new StringContent(
                    """{"rule": "advice.mayRequest", "policy": "nuenen-2019", "facts": {"requestedBy": "WHO"}}""".Replace("WHO", who));
                using var response = await client.PostAsync("/decide", content);
                return $"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}";
            }

            var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Ask("person")));
            Console.WriteLine(string.Join("\n", answers.Distinct()));
            Console.WriteLine((await Ask("dentist"))[..3]);
            await app.StopAsync();
            """"
        );
    }
}
