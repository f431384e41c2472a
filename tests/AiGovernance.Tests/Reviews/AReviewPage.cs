using AiGovernance.Reviews.Pages;
using AiGovernance.Reviews.Responses;
using Bunit;

namespace AiGovernance.Tests.Reviews;

/// <summary>The page of a review as its reviewer works in it.</summary>
internal static class AReviewPage
{
    /// <summary>One question after the other, in the order in which they are asked.</summary>
    public static void Answer(IRenderedComponent<ReviewPage> page, ReviewResponses responses)
    {
        while (page.FindAll("a[href*='#q-']") is [var open, ..])
        {
            var id = open.GetAttribute("href")!.Split("#q-")[1];
            page.InvokeAsync(() => Answer(page, id, responses)).GetAwaiter().GetResult();
        }
    }

    private static void Answer(IRenderedComponent<ReviewPage> page, string id, ReviewResponses responses)
    {
        var value = responses.Answers[id]!.Items[0];
        if (page.FindAll($"#answer-{id}") is [var field]) field.Input(value);
        else page.Find($"input[name={id}][value={value}]").Change(true);
    }
}
