using BeschutWerk.Rules.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace BeschutWerk.Rules.Samples.Web;

/// <summary>
/// A minimal API around the rules. What it takes and gives are types of its own with those of the rules in them; one call on
/// the options of its serializer makes them the contract.
/// </summary>
internal static class DecisionService
{
    /// <summary>Makes the service.</summary>
    /// <param name="url">Where it listens.</param>
    public static WebApplication Create(string url)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.AddBeschutWerkRules());
        builder.Services.AddProblemDetails();
        builder.Services.AddExceptionHandler<ReadingProblems>();
        builder.Services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        builder.Services.AddOpenApi(options => options.AddSchemaTransformer(ContractSchemas.DescribeAsync));

        var app = builder.Build();
        app.Urls.Add(url);
        app.UseExceptionHandler(new ExceptionHandlerOptions { StatusCodeSelector = StatusOf });
        app.MapOpenApi();
        app.MapPost("/subsidies", Decide);
        app.MapPost("/reviews", (ReviewRequest request) => TypedResults.Ok(CaseRules.Review(request.Case, request.On)));
        app.MapPost(
            "/policies",
            (Policy policy) => TypedResults.Ok(policy.Provisions.Select(provision => provision.Norm))
        );
        app.MapPost("/questions", AnswerAsync).Accepts<object>("application/json");
        return app;
    }

    /// <summary>A body that is no JSON at all is the fault of who sent it, as one that holds something wrong is.</summary>
    private static int StatusOf(Exception exception) =>
        exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError;

    private static Ok<SubsidyAnswer> Decide(SubsidyQuestion question)
    {
        var decision = SubsidyRules.Decide(question.Policy, question.Facts);
        return TypedResults.Ok(new SubsidyAnswer(question.Reference, decision, decision.Explain(Language.Dutch)));
    }

    /// <summary>Any question of the contract, as <c>beschutwerk decide</c> takes it on a line.</summary>
    private static async Task<Results<Ok<IDecision>, ProblemHttpResult>> AnswerAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body, request.HttpContext.RequestAborted);
        var answer = DecisionJson.Decide(body.ToArray());
        return answer.Decision is { } decision
            ? TypedResults.Ok(decision)
            : TypedResults.Problem(ReadingProblems.Details([answer.Error!]));
    }
}
