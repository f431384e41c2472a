using AiGovernance.Parts;
using Bunit;
using Microsoft.Extensions.DependencyInjection;
using MudBlazor;
using Xunit;

namespace AiGovernance.Tests.Parts;

public class DialogTests : PartTest
{
    private static readonly Confirmation Rejection = new("Reject AI-2026-0042?", "Jonas Weber is told, with your reason.", "Reject", Destructive: true);

    private readonly IRenderedComponent<MudDialogProvider> dialogs;

    public DialogTests()
    {
        Render<MudPopoverProvider>();
        dialogs = Render<MudDialogProvider>();
    }

    [Fact]
    public async Task The_reason_comes_back_trimmed_once_it_is_long_enough()
    {
        var answer = Ask(minimumLength: 10);

        dialogs.Find("textarea").Input(" 123456789 ");
        dialogs.Find(".btn.danger").Click();
        Assert.Equal("1 character more, please.", Words(dialogs.Find("[role=alert]")));
        Assert.False(answer.IsCompleted);

        dialogs.Find("textarea").Input(" 1234567890 ");
        dialogs.Find(".btn.danger").Click();
        Assert.Equal("1234567890", await answer);
    }

    [Fact]
    public void Without_a_reason_the_field_is_marked()
    {
        _ = Ask(minimumLength: 1);

        dialogs.Find(".btn.danger").Click();

        Assert.Equal("Give a reason.", Words(dialogs.Find("#reason-error")));
        Assert.Equal("true", dialogs.Find("textarea").GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Stepping_back_gives_no_reason()
    {
        var answer = Ask(minimumLength: 1);

        dialogs.Find("textarea").Input("written in vain");
        dialogs.FindAll(".btn").First(b => Words(b) == "Cancel").Click();

        Assert.Null(await answer);
    }

    [Theory]
    [InlineData("Reject", true)]
    [InlineData("Cancel", false)]
    public async Task A_confirmation_says_what_will_happen_and_to_whom(string button, bool expected)
    {
        var answer = dialogs.InvokeAsync(() => Services.GetRequiredService<IDialogService>().Confirm(Rejection));

        dialogs.WaitForAssertion(() => Assert.Contains(Rejection.Consequence, dialogs.Markup));
        dialogs.FindAll(".btn").Single(b => Words(b) == button).Click();

        Assert.Equal(expected, await answer);
    }

    private Task<string?> Ask(int minimumLength)
    {
        var answer = dialogs.InvokeAsync(() => Services.GetRequiredService<IDialogService>().AskReason(new ReasonQuestion(Rejection, minimumLength)));
        dialogs.WaitForElement("textarea");
        return answer;
    }
}
