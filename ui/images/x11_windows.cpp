// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/images/x11_windows.h"

#include <QGuiApplication>

#include <cstdlib>
#include <memory>
#include <span>
#include <string_view>

#include <xcb/xcb.h>

namespace turnscope {

namespace {

constexpr uint32_t kMostWindows = 1024;

template<typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template<typename T>
Reply<T> own(T *reply)
{
    return {reply, &std::free};
}

xcb_atom_t atom(xcb_connection_t *x, std::string_view name)
{
    const auto reply =
        own(xcb_intern_atom_reply(x, xcb_intern_atom(x, 1, uint16_t(name.size()), name.data()), nullptr));
    return reply ? reply->atom : xcb_atom_t{XCB_ATOM_NONE};
}

Reply<xcb_get_property_reply_t> property(xcb_connection_t *x, xcb_window_t window, std::string_view name,
                                         xcb_atom_t type)
{
    return own(
        xcb_get_property_reply(x, xcb_get_property(x, 0, window, atom(x, name), type, 0, kMostWindows), nullptr));
}

std::span<const uint32_t> values(const xcb_get_property_reply_t *reply)
{
    if (!reply || reply->format != 32)
        return {};
    return {static_cast<const uint32_t *>(xcb_get_property_value(reply)),
            size_t(xcb_get_property_value_length(reply)) / sizeof(uint32_t)};
}

QRect placeOf(xcb_connection_t *x, xcb_window_t root, xcb_window_t window)
{
    const auto attributes = own(xcb_get_window_attributes_reply(x, xcb_get_window_attributes(x, window), nullptr));
    if (!attributes || attributes->map_state != XCB_MAP_STATE_VIEWABLE)
        return {};
    const auto geometry = own(xcb_get_geometry_reply(x, xcb_get_geometry(x, window), nullptr));
    const auto corner =
        own(xcb_translate_coordinates_reply(x, xcb_translate_coordinates(x, window, root, 0, 0), nullptr));
    if (!geometry || !corner)
        return {};
    QRect place(corner->dst_x, corner->dst_y, geometry->width, geometry->height);
    const auto frame = property(x, window, "_NET_FRAME_EXTENTS", XCB_ATOM_CARDINAL);
    if (const auto extents = values(frame.get()); extents.size() == 4)
        place.adjust(-int(extents[0]), -int(extents[2]), int(extents[1]), int(extents[3]));
    return place;
}

} // namespace

std::vector<QRect> x11Windows()
{
    std::vector<QRect> places;
    const auto *application = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    xcb_connection_t *x = application ? application->connection() : nullptr;
    if (!x)
        return places;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(x)).data->root;
    const auto list = property(x, root, "_NET_CLIENT_LIST_STACKING", XCB_ATOM_WINDOW);
    for (const uint32_t window : values(list.get())) {
        if (const QRect place = placeOf(x, root, window); !place.isEmpty())
            places.push_back(place);
    }
    return places;
}

} // namespace turnscope
